/** A sorted list in parts by first letter, as an index of a book has them. */
import { foldName } from './fold-name.ts';

export interface LetterPart<Entry> {
  /** “A”, or “0–9” for what begins with a figure */
  letter: string;
  entries: Entry[];
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Sorted by what the index sorts by: letters without diacritics, numbers by their value. */
export function sortEntries<Entry extends { sort: string; id: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => collator.compare(a.sort, b.sort) || collator.compare(a.id, b.id));
}

/** @param entries sorted by `sort` */
export function byLetter<Entry extends { sort: string }>(entries: readonly Entry[]): LetterPart<Entry>[] {
  const parts: LetterPart<Entry>[] = [];
  for (const entry of entries) {
    const first = foldName(entry.sort).charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '0–9';
    const last = parts.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else parts.push({ letter, entries: [entry] });
  }
  return parts;
}
