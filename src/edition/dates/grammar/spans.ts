/** Two dates with all between them: “from July 6 to October 25”, “between the 12th and the 14th”, “September to December”. */
import type { Point } from '../date-expression.ts';
import type { Token } from '../tokens.ts';
import { bareDayAt, daysAt, furtherDayAt, type IsNumbered } from './days.ts';
import { alike, monthAt, partAt } from './months.ts';
import { isWord, type PointReading, type SenseReading } from './reading.ts';
import { yearsAt } from './years.ts';

/** @param at of “from” or “between”, or of the first date itself */
export function spanAt(tokens: readonly Token[], at: number, isNumbered: IsNumbered): SenseReading | undefined {
  const between = isWord(tokens[at], 'between');
  const first = pointAt(tokens, between || isWord(tokens[at], 'from') ? at + 1 : at, isNumbered);
  if (!first) return undefined;
  const joined = between ? isWord(tokens[first.next], 'and') : isWord(tokens[first.next], 'to', 'till', 'until');
  if (!joined) return undefined;
  const about = isWord(tokens[first.next + 1], 'approximately', 'about') ? first.next + 2 : first.next + 1;
  const last =
    pointAt(tokens, about, isNumbered) ?? (first.value.day ? furtherPoint(tokens, about, isNumbered) : undefined);
  if (!last || !(alike(first.value, last.value) || (first.value.month && last.value.month))) return undefined;
  return { from: first.from, next: last.next, value: { kind: 'span', from: first.value, to: last.value } };
}

function pointAt(tokens: readonly Token[], at: number, isNumbered: IsNumbered): PointReading | undefined {
  const the = isWord(tokens[at], 'the') ? at + 1 : at;
  const reading =
    daysAt(tokens, at) ??
    bareDayAt(tokens, at, isNumbered) ??
    partAt(tokens, the) ??
    monthAt(tokens, at) ??
    yearsAt(tokens, at);
  return reading && asPoint(reading);
}

function furtherPoint(tokens: readonly Token[], at: number, isNumbered: IsNumbered): PointReading | undefined {
  const reading = furtherDayAt(tokens, at, isNumbered);
  return reading && asPoint(reading);
}

function asPoint({ from, next, value }: SenseReading): PointReading | undefined {
  if (value.kind !== 'point' || value.sameYear) return undefined;
  const point: Point = value.at;
  return { from, next, value: point };
}
