/** Finds a highlight in a chapter as it reads today. */
import type { PassageId } from '../ids.ts';
import { contextAt, type FoundQuote, findAlike, findExactly } from './find-quote.ts';
import type { Highlight, Quote } from './own-mark.ts';

export interface Anchored extends FoundQuote {
  passage: PassageId;
}

/** A chapter's passages in reading order; a text is asked for only when it is needed. */
export interface ChapterText {
  passages: PassageId[];
  textOf(passage: PassageId): string;
}

const neighbours = 3;
const tellingLength = 20;
const tellingContext = 8;

/**
 * In its own passage by position, by quotation, by likeness; then the same words in the other passages, the nearest
 * first; then like words in the neighbouring ones.
 *
 * @returns undefined if the words are not found: the mark is kept all the same
 */
export function anchor({ passage, quote }: Highlight, chapter: ChapterText): Anchored | undefined {
  const home = chapter.passages.indexOf(passage);
  const distance = (other: PassageId): number => (home < 0 ? 0 : Math.abs(chapter.passages.indexOf(other) - home));
  if (home >= 0) {
    const text = chapter.textOf(passage);
    const found = findExactly(quote, text) ?? findAlike(quote, text);
    if (found) return { passage, ...found };
  }
  const others = chapter.passages.filter((other) => other !== passage).toSorted((a, b) => distance(a) - distance(b));
  for (const other of others) {
    const text = chapter.textOf(other);
    const found = findExactly(quote, text);
    if (found && isTelling(quote, text, found)) return { passage: other, ...found, by: 'quotation' };
  }
  if (home < 0) return undefined;
  for (const other of others.filter((near) => distance(near) <= neighbours)) {
    const found = quote.exact.length >= tellingLength && findAlike(quote, chapter.textOf(other));
    if (found) return { passage: other, ...found };
  }
  return undefined;
}

/** “The Soviet” stands in every passage: short words prove a place only together with their surroundings. */
function isTelling(quote: Quote, text: string, { start }: FoundQuote): boolean {
  return quote.exact.length >= tellingLength || contextAt(quote, text, start) >= tellingContext;
}
