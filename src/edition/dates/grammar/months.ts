/** Months, and parts of them: “October 1917”, “May of the same year”, “mid-September”, “the first days of November”. */
import { isShortMonth, monthOf, numberOf } from '../calendar-words.ts';
import type { Part, Point } from '../date-expression.ts';
import type { Token } from '../tokens.ts';
import { isJoin, isMark, isWord, type Reading, type SenseReading } from './reading.ts';
import { sameYearAfter, yearAfter, yearAt } from './years.ts';

/** A month with the year that is printed after it; whether it dates anything is for others to say. */
export function monthAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const name = tokens[at];
  const month = name?.kind === 'word' ? monthOf(name.text) : undefined;
  if (!name || month === undefined || isShortMonth(name.text)) return undefined;
  const year = yearAfter(tokens, at + 1);
  if (year) return { from: at, next: year.next, value: { kind: 'point', at: { month, year: year.value } } };
  const same = sameYearAfter(tokens, at + 1);
  if (same !== undefined) return { from: at, next: same, value: { kind: 'point', at: { month }, sameYear: true } };
  return { from: at, next: at + 1, value: { kind: 'point', at: { month } } };
}

/** “the end of September”, “mid-September”, “early in October”, “the first three weeks of October”, “the beginning of 1918” */
export function partAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const part = partWordsAt(tokens, at);
  if (!part) return undefined;
  const whole = wholeAt(tokens, part.next);
  if (!whole) return undefined;
  const { value, next } = whole;
  if (value.kind !== 'point') return undefined;
  return { from: at, next, value: { ...value, at: { ...value.at, part: part.value } } };
}

/** The month or year of which a part is meant. */
function wholeAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const month = monthAt(tokens, at);
  if (month) return month;
  const number = isWord(tokens[at], 'the') && isWord(tokens[at + 1], 'year') ? at + 2 : at;
  const year = yearAt(tokens, number);
  return year === undefined ? undefined : { from: at, next: number + 1, value: { kind: 'point', at: { year } } };
}

const nouns: Record<string, Part> = {
  beginning: 'beginning',
  start: 'beginning',
  middle: 'middle',
  end: 'end',
  close: 'end',
};
const adjectives: Record<string, Part> = { early: 'beginning', late: 'end' };
const ofDays: Record<string, Part> = {
  first: 'beginning',
  early: 'beginning',
  opening: 'beginning',
  last: 'end',
  closing: 'end',
};
const halves: Record<string, Part> = { first: 'first-half', second: 'second-half', latter: 'second-half' };

/** @returns the part, with the place where the month or year stands */
export function partWordsAt(tokens: readonly Token[], at: number): Reading<Part> | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const word = first?.kind === 'word' ? first.text.toLowerCase() : '';
  const read = (value: Part | undefined, next: number): Reading<Part> | undefined =>
    value === undefined ? undefined : { from: at, next, value };
  if (word === 'mid' && (isJoin(tokens, at + 1) || second?.kind === 'word')) {
    return read('middle', isMark(second, '-', '–') ? at + 2 : at + 1);
  }
  if (isWord(second, 'of') && Object.hasOwn(nouns, word)) return read(nouns[word], at + 2);
  if (Object.hasOwn(adjectives, word) && isWord(second, 'in')) return read(adjectives[word], at + 2);
  if (Object.hasOwn(ofDays, word) && isWord(second, 'days') && isWord(third, 'of')) return read(ofDays[word], at + 3);
  if (Object.hasOwn(halves, word) && isWord(second, 'half', 'part') && isWord(third, 'of'))
    return read(halves[word], at + 3);
  if (word === 'early' && isWord(second, 'part') && isWord(third, 'of')) return read('beginning', at + 3);
  const counted = countedAt(tokens, at);
  if (counted) return counted;
  return Object.hasOwn(adjectives, word) && second?.kind === 'word' ? read(adjectives[word], at + 1) : undefined;
}

/** “the first three weeks of”, “the last seven days of” */
function countedAt(tokens: readonly Token[], at: number): Reading<Part> | undefined {
  const end = isWord(tokens[at], 'first') ? 'first' : isWord(tokens[at], 'last') ? 'last' : undefined;
  const count = numberOf(tokens[at + 1]?.text ?? '');
  const unit = isWord(tokens[at + 2], 'weeks', 'week') ? 7 : isWord(tokens[at + 2], 'days', 'day') ? 1 : undefined;
  if (!end || count === undefined || unit === undefined || !isWord(tokens[at + 3], 'of')) return undefined;
  const days = count * unit;
  return { from: at, next: at + 4, value: end === 'first' ? { first: days } : { last: days } };
}

/** Whether both are months, both days, or both years, so that they can bound a stretch. */
export function alike(a: Point, b: Point): boolean {
  const grain = ({ day, month }: Point): number => (day !== undefined ? 3 : month !== undefined ? 2 : 1);
  return grain(a) === grain(b);
}
