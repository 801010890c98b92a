/** The text directive that means certain words of a page, and no others. */
import { findWords } from './find-words.ts';
import { type PageRange, sameRange } from './page-range.ts';
import type { SearchablePage } from './searchable-page.ts';
import type { TextDirective } from './text-directive.ts';
import { countWords, firstWords, lastWords } from './words.ts';

/** Longer quotations are given by their first and last words: advice of the draft. */
const longestExact = 300;
/** So few words are given with what stands around them even where they are the first of their kind. */
const fewWords = 3;
/** How many words to try on each side, fewest first. */
const contexts = [0, 3, 5, 8, 13, 21, 34];
const terms = [3, 5, 8, 13, 21];

/**
 * @param range from the beginning of a word or sign to the end of one, not empty
 * @returns undefined if the page repeats the words and all around them, so that nothing tells them apart
 */
export function describeWords(page: SearchablePage, range: PageRange): TextDirective | undefined {
  for (const directive of candidates(page, range)) {
    const found = findWords(page, directive);
    if (found && sameRange(found, range)) return directive;
  }
  return undefined;
}

function* candidates(page: SearchablePage, range: PageRange): Generator<TextDirective> {
  const { start, end } = range;
  const first = (page.blocks[start.block] ?? '').slice(
    start.offset,
    start.block === end.block ? end.offset : undefined,
  );
  if (start.block === end.block && first.length < longestExact) {
    const sizes = countWords(first) <= fewWords ? [...contexts.slice(1), 0] : contexts;
    for (const size of sizes) yield { ...context(page, range, size), start: first };
    return;
  }
  const last = start.block === end.block ? first : (page.blocks[end.block] ?? '').slice(0, end.offset);
  for (const size of contexts) {
    for (const count of terms) {
      yield { ...context(page, range, size), start: firstWords(first, count), end: lastWords(last, count) };
    }
  }
}

/** What stands around a range, each side within one block: its own, or the neighbour where its own has nothing. */
function context({ blocks }: SearchablePage, { start, end }: PageRange, size: number) {
  if (size === 0) return {};
  const before = (blocks[start.block] ?? '').slice(0, start.offset).trim();
  const after = (blocks[end.block] ?? '').slice(end.offset).trim();
  const prefix = lastWords(before || (blocks[start.block - 1] ?? ''), size);
  const suffix = firstWords(after || (blocks[end.block + 1] ?? ''), size);
  return { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
