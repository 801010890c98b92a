/** Selections that a reader might make in a chapter, drawn by a seed, with the addresses that the panel gives them. */
import type { Page } from 'playwright-core';
import { type Citing, giveCiting } from './citing-in-page.ts';

export interface MadeLink {
  /** `#p12:~:text=…` */
  fragment: string;
  /** the words that it should mean */
  words: string;
  /** the words that the fallback finds for it */
  found: string;
  /** whether these begin and end at the very same places of the document */
  same: boolean;
}

/** @returns `count` links; a draw that hits no word is drawn again */
export async function makeLinks(page: Page, seed: number, count: number): Promise<MadeLink[]> {
  await giveCiting(page);
  return page.evaluate(
    ([start, wanted]) => {
      const { selectedWords, showWords } = (window as unknown as { citing: Citing }).citing;
      let state = start;
      /** mulberry32: a whole number from 0 up to, not including, `below` */
      const draw = (below: number): number => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
      };
      const texts = [...document.querySelectorAll('[data-passage]')].flatMap((passage) => {
        const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        return nodes.filter(
          (node) => node.data.trim() !== '' && !node.parentElement?.closest('[data-apparatus], .visually-hidden'),
        );
      });
      const links: MadeLink[] = [];
      while (links.length < wanted) {
        const index = draw(texts.length);
        const first = texts[index];
        const last = texts[index + ([0, 0, 0, 1, 2, 3, 6][draw(7)] ?? 0)] ?? first;
        if (!first || !last) throw new Error('the chapter has no text');
        const range = document.createRange();
        const from = draw(first.length);
        range.setStart(first, from);
        const rest = last.length - (first === last ? from : 0);
        range.setEnd(last, last.length - rest + draw(draw(3) === 0 ? Math.min(rest, 25) : rest) + 1);
        const words = selectedWords(range);
        if (!words) continue;
        const [found] = showWords(words.fragment);
        const same =
          found?.compareBoundaryPoints(Range.START_TO_START, words.range) === 0 &&
          found.compareBoundaryPoints(Range.END_TO_END, words.range) === 0;
        links.push({
          fragment: words.fragment,
          words: words.range.toString(),
          found: found?.toString() ?? '',
          same,
        });
      }
      CSS.highlights.clear();
      return links;
    },
    [seed, count] as const,
  );
}
