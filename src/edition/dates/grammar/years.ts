/** Years: “1917”, “1904-5”, “the 1930s”. */
import type { Token } from '../tokens.ts';
import { isJoin, isMark, isWord, type Reading, type SenseReading } from './reading.ts';

const [earliest, latest] = [1400, 1999];

/** Four digits that are no part of a number, a page or a sum. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4 || token.value < earliest || token.value > latest)
    return undefined;
  const before = tokens[at - 1];
  if (!token.spaced && isMark(before, '.', ',', '/', ':')) return undefined;
  const after = tokens[at + 1];
  if (isMark(after, ',') && !tokens[at + 2]?.spaced && tokens[at + 2]?.kind === 'number') return undefined;
  return token.value;
}

/** “, 1917”, “ 1917”, “ of 1917” after a month or a day. */
export function yearAfter(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const comma = isMark(tokens[at], ',') || isWord(tokens[at], 'of') ? at + 1 : at;
  const from = isMark(tokens[comma], '[') ? comma + 1 : comma;
  const value = yearAt(tokens, from);
  return value === undefined ? undefined : { from, next: from + 1, value };
}

/** “of the same year”, “of that year” */
export function sameYearAfter(tokens: readonly Token[], at: number): number | undefined {
  const of = isMark(tokens[at], ',') ? at + 1 : at;
  const the = isWord(tokens[of], 'of') ? of + 1 : of;
  const same = isWord(tokens[the], 'the') && isWord(tokens[the + 1], 'same');
  if (same && isWord(tokens[the + 2], 'year')) return the + 3;
  return isWord(tokens[the], 'that') && isWord(tokens[the + 1], 'year') ? the + 2 : undefined;
}

/** “1917”, “1904-5”, “1914-1917”, “the 1930s” */
export function yearsAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const token = tokens[at];
  if (token?.kind === 'decade' && token.text.length === 5) {
    return { from: at, next: at + 1, value: { kind: 'decade', year: token.value } };
  }
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const last = isJoin(tokens, at + 1) ? lastYear(year, tokens[at + 2]) : undefined;
  if (last === undefined) return { from: at, next: at + 1, value: { kind: 'point', at: { year } } };
  return { from: at, next: at + 3, value: { kind: 'span', from: { year }, to: { year: last } } };
}

/** The “5” of “1904-5”, the “15” of “1914-15”, the “1917” of “1914-1917”. */
function lastYear(first: number, token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || token.text.length > 4) return undefined;
  const unit = 10 ** token.text.length;
  const last = Math.floor(first / unit) * unit + token.value;
  return last > first ? last : undefined;
}
