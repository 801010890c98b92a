/** The text of a page, block by block, in which the words of an address are looked for. */
import { type FoldedText, foldText } from './folded-text.ts';
import type { PageRange, Place } from './page-range.ts';
import { wordBounds } from './words.ts';

/** At which of its ends a match must lie at the bound of a word. */
export interface Bounded {
  start: boolean;
  end: boolean;
}

export class SearchablePage {
  readonly blocks: readonly string[];
  readonly #folded: (FoldedText | undefined)[] = [];
  readonly #bounds: (Set<number> | undefined)[] = [];

  /** @param blocks the texts of the page's blocks in order, runs of white space made one space */
  constructor(blocks: readonly string[]) {
    this.blocks = blocks;
  }

  /** The place after the last letter. */
  get end(): Place {
    const block = Math.max(0, this.blocks.length - 1);
    return { block, offset: this.blocks[block]?.length ?? 0 };
  }

  /** The first match at or after a place; it lies within one block. */
  find(term: string, from: Place, bounded: Bounded): PageRange | undefined {
    const sought = foldText(term.trim()).text;
    if (sought === '') return undefined;
    for (let block = from.block; block < this.blocks.length; block += 1) {
      const found = this.#findInBlock(sought, block, block === from.block ? from.offset : 0, bounded);
      if (found) return found;
    }
    return undefined;
  }

  /** The first place at or after this one that is no white space; undefined at the page's end. */
  nextVisible({ block, offset }: Place): Place | undefined {
    for (let at = block; at < this.blocks.length; at += 1) {
      const from = at === block ? offset : 0;
      const found = (this.blocks[at] ?? '').slice(from).search(/\S/);
      if (found >= 0) return { block: at, offset: from + found };
    }
    return undefined;
  }

  isWordBound({ block, offset }: Place): boolean {
    return this.#boundsOf(block).has(offset);
  }

  #findInBlock(sought: string, block: number, from: number, bounded: Bounded): PageRange | undefined {
    this.#folded[block] ??= foldText(this.blocks[block] ?? '');
    const { text, starts, ends } = this.#folded[block];
    let index = text.indexOf(sought, firstAtOrAfter(starts, from));
    for (; index >= 0; index = text.indexOf(sought, index + 1)) {
      const last = index + sought.length - 1;
      const start = starts[index] ?? 0;
      const end = ends[last] ?? 0;
      const splits = starts[index - 1] === start || starts[last + 1] === starts[last];
      const fits = (at: number, must: boolean): boolean => !must || this.#boundsOf(block).has(at);
      if (!splits && fits(start, bounded.start) && fits(end, bounded.end)) {
        return { start: { block, offset: start }, end: { block, offset: end } };
      }
    }
    return undefined;
  }

  #boundsOf(block: number): Set<number> {
    this.#bounds[block] ??= wordBounds(this.blocks[block] ?? '');
    return this.#bounds[block];
  }
}

function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
