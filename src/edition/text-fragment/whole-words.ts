/** A reader's selection made to begin and end with whole words, as an address can mean them. */
import type { PageRange, Place } from './page-range.ts';
import type { SearchablePage } from './searchable-page.ts';

const invisible = /[\s\p{M}\p{Cf}]/u;

/** Words begun are taken whole; white space at the ends is left out. Gives undefined if no word remains. */
export function wholeWords(page: SearchablePage, { start, end }: PageRange): PageRange | undefined {
  const text = (block: number): string => page.blocks[block] ?? '';
  const first: Place = { ...start };
  while (!page.isWordBound(first)) first.offset -= 1;
  while (first.block < page.blocks.length) {
    const character = text(first.block).slice(first.offset, first.offset + 1);
    if (character !== '' && !invisible.test(character)) break;
    if (character === '') Object.assign(first, { block: first.block + 1, offset: 0 });
    else first.offset += 1;
  }
  const last: Place = { ...end };
  while (!page.isWordBound(last)) last.offset += 1;
  while (last.block >= 0) {
    const character = text(last.block).slice(Math.max(0, last.offset - 1), last.offset);
    if (character !== '' && !/\s/.test(character)) break;
    if (character === '') Object.assign(last, { block: last.block - 1, offset: text(last.block - 1).length });
    else last.offset -= 1;
  }
  const inOrder = first.block < last.block || (first.block === last.block && first.offset < last.offset);
  return inOrder ? { start: first, end: last } : undefined;
}
