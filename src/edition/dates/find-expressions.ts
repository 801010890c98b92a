/** All that looks like a date in one passage, from left to right, with what looks so and is none. */
import { monthRole } from './bare-month.ts';
import { monthOf } from './calendar-words.ts';
import type { DateExpression, DateSense, Point } from './date-expression.ts';
import { centuriesAt } from './grammar/centuries.ts';
import { bareDayAt, daysAt, furtherDayAt, type IsNumbered } from './grammar/days.ts';
import { monthAt, partAt } from './grammar/months.ts';
import { isMark, isWord, type SenseReading } from './grammar/reading.ts';
import { relativeAt } from './grammar/relative.ts';
import { seasonAt } from './grammar/seasons.ts';
import { spanAt } from './grammar/spans.ts';
import { yearsAt } from './grammar/years.ts';
import { type Token, tokensOf } from './tokens.ts';

interface Stretch {
  start: number;
  end: number;
}

export interface FoundExpressions {
  expressions: DateExpression[];
  /** months that name a revolution, a congress and the like; ordinals of regiments, congresses and the like */
  names: Stretch[];
}

/**
 * @param taken stretches that an editor or the registers have decided already; nothing is found upon them
 * @param isNumbered whether a word names things that are told by an ordinal: “Army”
 */
export function findExpressions(text: string, taken: readonly Stretch[], isNumbered: IsNumbered): FoundExpressions {
  return findInTokens(tokensOf(text), taken, isNumbered);
}

/** As {@link findExpressions}; looks at each token a limited number of times, whatever the text. */
export function findInTokens(
  tokens: readonly Token[],
  taken: readonly Stretch[],
  isNumbered: IsNumbered,
): FoundExpressions {
  const found: FoundExpressions = { expressions: [], names: [] };
  const free = freeTokens(tokens, taken);
  let last: SenseReading | undefined;
  for (let at = 0; at < tokens.length; ) {
    const readings = free(at, at + 1) ? readingsAt(tokens, at, last, isNumbered) : [];
    const end = readings.at(-1)?.next ?? at;
    if (readings.length > 0 && free(readings[0]?.from ?? at, end)) {
      for (const reading of readings) found.expressions.push(expressionOf(tokens, reading));
      last = readings.at(-1);
      at = end;
      continue;
    }
    const name = free(at, at + 1) ? nameAt(tokens, at, isNumbered) : undefined;
    if (name) found.names.push(name);
    at += 1;
  }
  return found;
}

/** Whether no token of a stretch of tokens lies upon what is taken. */
function freeTokens(tokens: readonly Token[], taken: readonly Stretch[]): (from: number, next: number) => boolean {
  const upon = tokens.map(({ start, end }) => taken.some((one) => one.start < end && start < one.end));
  return (from, next) => !upon.slice(from, next).includes(true);
}

function readingsAt(
  tokens: readonly Token[],
  at: number,
  last: SenseReading | undefined,
  isNumbered: IsNumbered,
): SenseReading[] {
  const centuries = centuriesAt(tokens, isWord(tokens[at], 'the') ? at + 1 : at);
  if (centuries.length > 0) return centuries;
  const goesOn = last !== undefined && isListed(tokens, last.next, at);
  const further = goesOn && isDay(last?.value) ? furtherDayAt(tokens, at, isNumbered) : undefined;
  const reading =
    spanAt(tokens, at, isNumbered) ??
    relativeAt(tokens, at) ??
    partAt(tokens, at) ??
    daysAt(tokens, at) ??
    bareDayAt(tokens, at, isNumbered) ??
    further ??
    yearsAt(tokens, at) ??
    seasonAt(tokens, at) ??
    datingMonthAt(tokens, at, goesOn && isMonth(last?.value));
  return reading ? [reading] : [];
}

function datingMonthAt(tokens: readonly Token[], at: number, chained: boolean): SenseReading | undefined {
  const reading = monthAt(tokens, at);
  if (reading?.value.kind !== 'point') return undefined;
  const dated = reading.value.at.year !== undefined || reading.value.sameYear;
  return dated || monthRole(tokens, at, chained) === 'date' ? reading : undefined;
}

/** “and”, “, and”, “or”, “,”: what stands between the members of a list. */
function isListed(tokens: readonly Token[], from: number, at: number): boolean {
  if (at <= from || at > from + 3) return false;
  return tokens
    .slice(from, at)
    .every((token) => isMark(token, ',') || isWord(token, 'and', 'or', 'nor', 'no', 'the', 'in'));
}

const pointOf = (sense: DateSense | undefined): Point | undefined =>
  sense?.kind === 'point' ? sense.at : sense?.kind === 'span' ? sense.to : undefined;
const isDay = (sense: DateSense | undefined): boolean => pointOf(sense)?.day !== undefined;
const isMonth = (sense: DateSense | undefined): boolean => !isDay(sense) && pointOf(sense)?.month !== undefined;

function expressionOf(tokens: readonly Token[], { from, next, value }: SenseReading): DateExpression {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const style = isMark(tokens[next], '(') ? next + 1 : next;
  const newStyle = isWord(tokens[style], 'new') && isWord(tokens[style + 1], 'style');
  const night = isWord(tokens[from - 1], 'of') && isWord(tokens[from - 2], 'night');
  return { start, end, sense: value, ...(newStyle ? { newStyle } : {}), ...(night ? { night } : {}) };
}

function nameAt(tokens: readonly Token[], at: number, isNumbered: IsNumbered): Stretch | undefined {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token) return undefined;
  const named =
    (token.kind === 'ordinal' && after?.kind === 'word' && isNumbered(after.text)) ||
    (token.kind === 'word' && monthOf(token.text) !== undefined && monthRole(tokens, at, false) === 'name');
  return named ? { start: token.start, end: token.end } : undefined;
}
