/** What the parsers of the grammar give and take. */
import type { DateSense, Point } from '../date-expression.ts';
import type { Token } from '../tokens.ts';

/** Words that were understood: the tokens from `from` up to, not including, `next`. */
export interface Reading<T> {
  from: number;
  next: number;
  value: T;
}

export type PointReading = Reading<Point>;
export type SenseReading = Reading<DateSense>;

/** @returns whether the token is one of these words, in lower or upper case */
export function isWord(token: Token | undefined, ...words: string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toLowerCase());
}

export function isMark(token: Token | undefined, ...marks: string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** A hyphen or dash that joins two numbers or names without a space. */
export function isJoin(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '-', '–') && !tokens[at]?.spaced && !tokens[at + 1]?.spaced;
}

/** @param at of the token that may be the day of a month */
export function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && token.kind !== 'ordinal')) return undefined;
  return token.value >= 1 && token.value <= 31 && token.text.length <= 4 ? token.value : undefined;
}
