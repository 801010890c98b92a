/** Seasons: “the autumn of 1917”, “summer 1917”, “in the fall”, “last spring”. */
import { seasonOf } from '../calendar-words.ts';
import type { Token } from '../tokens.ts';
import { isMark, isWord, type SenseReading } from './reading.ts';
import { sameYearAfter, yearAfter } from './years.ts';

const leads = ['in', 'by', 'the', 'that', 'this', 'during', 'since', 'until', 'till', 'before', 'after', 'when'];
/** What can follow a season that dates; a noun would make of it an attribute. */
const follow = [
  ...['and', 'or', 'but', 'of', 'to', 'in', 'on', 'by', 'with', 'when', 'while', 'there', 'the', 'a', 'an', 'it', 'he'],
  ...['they', 'we', 'was', 'were', 'is', 'had', 'has', 'did', 'comes', 'came', 'this', 'these', 'all', 'as', 'period'],
];

export function seasonAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const name = tokens[at];
  const season = name?.kind === 'word' ? seasonOf(name.text) : undefined;
  if (!season) return undefined;
  const end = isWord(tokens[at + 1], 'months') ? at + 2 : at + 1;
  const year = yearAfter(tokens, end);
  if (year) return { from: at, next: year.next, value: { kind: 'season', season, year: year.value } };
  const same = sameYearAfter(tokens, end);
  if (same !== undefined) return { from: at, next: same, value: { kind: 'season', season, sameYear: true } };
  if (isWord(tokens[at - 1], 'last'))
    return { from: at - 1, next: at + 1, value: { kind: 'season', season, last: true } };
  const alone = end > at + 1 || standsAlone(tokens, at);
  return alone ? { from: at, next: end, value: { kind: 'season', season } } : undefined;
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, name, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isWord(before, ...leads) || isMark(after, '-')) return false;
  // “fall” is a fall more often than a season.
  if (isWord(name, 'fall') && !(isWord(before, 'the') && isWord(tokens[at - 2], 'in'))) return false;
  if (isWord(name, 'spring') && !isWord(before, 'the', 'last', 'when', 'this', 'that')) return false;
  if (isWord(before, 'the') && !isWord(tokens[at - 2], 'in', 'during', 'since', 'by', 'until', 'for', 'throughout'))
    return false;
  return after === undefined || after.kind === 'mark' || isWord(after, ...follow);
}
