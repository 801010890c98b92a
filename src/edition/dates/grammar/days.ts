/** Days: “October 25”, “the 25th of October, 1917”, “3-4 July”, “September 29-October 4”, “the 24th”, “17. X.” */
import { isShortMonth, isWeekday, monthOf, romanMonthOf } from '../calendar-words.ts';
import type { Point } from '../date-expression.ts';
import type { Token } from '../tokens.ts';
import { dayAt, isJoin, isMark, isWord, type PointReading, type SenseReading } from './reading.ts';
import { yearAfter } from './years.ts';

/** @param isNumbered whether a word, as printed, names things that are told by an ordinal: “Army” */
export type IsNumbered = (word: string) => boolean;

/** A day, or several in one month or over two, with the year that is printed after them. */
export function daysAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const found = monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? withRomanMonth(tokens, at);
  if (!found) return undefined;
  const year = yearAfter(tokens, found.next);
  const dated = (point: Point): Point => (year ? { ...point, year: year.value } : point);
  const { from, to } = found.value;
  const next = year?.next ?? found.next;
  if (to) return { from: found.from, next, value: { kind: 'span', from: dated(from), to: dated(to) } };
  return { from: found.from, next, value: { kind: 'point', at: dated(from) } };
}

interface Days {
  from: number;
  next: number;
  value: { from: Point; to?: Point };
}

/** “October 25”, “Nov. 5”, “September 12-14”, “July 16th-18th”, “September 29-October 4” */
function monthFirst(tokens: readonly Token[], at: number): Days | undefined {
  const first = monthDayAt(tokens, at);
  if (!first) return undefined;
  const joined = isJoin(tokens, first.next) ? first.next + 1 : undefined;
  if (joined === undefined) return { from: at, next: first.next, value: { from: first.value } };
  const otherMonth = monthDayAt(tokens, joined);
  if (otherMonth) return { from: at, next: otherMonth.next, value: { from: first.value, to: otherMonth.value } };
  const day = dayAt(tokens, joined);
  if (day === undefined) return { from: at, next: first.next, value: { from: first.value } };
  return { from: at, next: joined + 1, value: { from: first.value, to: { ...first.value, day } } };
}

function monthDayAt(tokens: readonly Token[], at: number): PointReading | undefined {
  const name = tokens[at];
  const month = name?.kind === 'word' ? monthOf(name.text) : undefined;
  if (!name || month === undefined) return undefined;
  const number = isShortMonth(name.text) && isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  const day = dayAt(tokens, number);
  return day === undefined ? undefined : { from: at, next: number + 1, value: { month, day } };
}

/** “the 25th of October”, “6th of November”, “3 July”, “3-4 July” */
function dayFirst(tokens: readonly Token[], at: number): Days | undefined {
  const first = isWord(tokens[at], 'the') ? at + 1 : at;
  const day = dayAt(tokens, first);
  if (day === undefined) return undefined;
  const last = isJoin(tokens, first + 1) ? dayAt(tokens, first + 2) : undefined;
  const after = last === undefined ? first + 1 : first + 3;
  const name = tokens[first]?.kind === 'ordinal' && isWord(tokens[after], 'of') ? after + 1 : after;
  const word = tokens[name];
  const month = word?.kind === 'word' ? monthOf(word.text) : undefined;
  if (month === undefined) return undefined;
  const to = last === undefined ? {} : { to: { month, day: last } };
  return { from: at, next: name + 1, value: { from: { month, day }, ...to } };
}

/** “17. X.”, as Russian telegrams are dated */
function withRomanMonth(tokens: readonly Token[], at: number): Days | undefined {
  const day = tokens[at]?.kind === 'number' ? dayAt(tokens, at) : undefined;
  const word = tokens[at + 2];
  const month = word?.kind === 'word' ? romanMonthOf(word.text) : undefined;
  if (day === undefined || month === undefined || !isMark(tokens[at + 1], '.') || !isMark(tokens[at + 3], '.'))
    return undefined;
  return { from: at, next: at + 3, value: { from: { month, day } } };
}

/** “the 24th”, “Sunday the 22nd”, “Sunday, the 22nd” */
export function bareDayAt(tokens: readonly Token[], at: number, isNumbered: IsNumbered): SenseReading | undefined {
  const start = tokens[at];
  const weekday = start?.kind === 'word' && isWeekday(start.text);
  const comma = weekday && isMark(tokens[at + 1], ',');
  const article = at + (weekday ? (comma ? 2 : 1) : 0);
  return isWord(tokens[article], 'the') ? ordinalDay(tokens, at, article + 1, isNumbered) : undefined;
}

/** A day that goes on from the one before it: “(the 9th and) 10th”, “(March 9 and) 12” */
export function furtherDayAt(tokens: readonly Token[], at: number, isNumbered: IsNumbered): SenseReading | undefined {
  const ordinal = ordinalDay(tokens, at, at, isNumbered);
  if (ordinal) return ordinal;
  const after = tokens[at + 1];
  if (tokens[at]?.kind !== 'number' || (after && after.kind !== 'mark') || isMark(after, '.', '-', '–', '/', ':'))
    return undefined;
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const year = yearAfter(tokens, at + 1);
  const value = { kind: 'point' as const, at: year ? { day, year: year.value } : { day } };
  return { from: at, next: year?.next ?? at + 1, value };
}

/** @param at of the ordinal itself */
function ordinalDay(
  tokens: readonly Token[],
  from: number,
  at: number,
  isNumbered: IsNumbered,
): SenseReading | undefined {
  if (tokens[at]?.kind !== 'ordinal') return undefined;
  const day = dayAt(tokens, at);
  const last = isJoin(tokens, at + 1) && tokens[at + 2]?.kind === 'ordinal' ? dayAt(tokens, at + 2) : undefined;
  const next = last === undefined ? at + 1 : at + 3;
  const after = tokens[next];
  if (
    day === undefined ||
    (after?.kind === 'word' && isNumbered(after.text)) ||
    (isMark(after, '-', '/', '–') && !after?.spaced)
  )
    return undefined;
  if (last !== undefined) return { from, next, value: { kind: 'span', from: { day }, to: { day: last } } };
  return { from, next, value: { kind: 'point', at: { day } } };
}
