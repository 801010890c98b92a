/** The words of the chapter that a reader has selected, and the address that leads to them. */
import { describeWords } from '../../edition/text-fragment/describe-words.ts';
import type { PageRange } from '../../edition/text-fragment/page-range.ts';
import type { SearchablePage } from '../../edition/text-fragment/searchable-page.ts';
import { type TextDirective, writeTextDirective } from '../../edition/text-fragment/text-directive.ts';
import { wholeWords } from '../../edition/text-fragment/whole-words.ts';
import { type CitedPassage, citedPassages, intersection } from './cited-passages.ts';
import { readPageText } from './page-text.ts';

export interface SelectedWords {
  /** the selection from whole word to whole word, or to the bounds of its blocks where only these can be addressed */
  range: Range;
  passages: CitedPassage[];
  /** `#p12:~:text=…`, or `#p12` where nothing tells the words from others of the page */
  fragment: string;
}

/** @returns undefined if no word of a passage is selected */
export function selectedWords(selection: Range): SelectedWords | undefined {
  const touched = citedPassages(selection);
  const [first, last] = [touched[0], touched.at(-1)];
  const from = first && intersection(selection, first.element);
  const to = last && intersection(selection, last.element);
  if (!from || !to) return undefined;
  const text = readPageText();
  const start = text.placeOf(from.startContainer, from.startOffset);
  const end = text.placeOf(to.endContainer, to.endOffset) ?? text.page.end;
  const words = start && wholeWords(text.page, { start, end });
  if (!words) return undefined;
  const { means, directive } = describe(text.page, words);
  const range = text.rangeOf(means);
  const passages = citedPassages(range);
  const [passage] = passages;
  if (!passage) return undefined;
  return { range, passages, fragment: `#${passage.local}${directive ? writeTextDirective(directive) : ''}` };
}

/** The end of a heading reads as in the list of sections before it: only with its beginning is it told apart. */
function describe(page: SearchablePage, words: PageRange): { means: PageRange; directive: TextDirective | undefined } {
  const fromStart: PageRange = { ...words, start: { ...words.start, offset: 0 } };
  const toEnd = { ...words.end, offset: page.blocks[words.end.block]?.length ?? 0 };
  for (const means of [words, fromStart, { ...words, end: toEnd }, { ...fromStart, end: toEnd }]) {
    const directive = describeWords(page, means);
    if (directive) return { means, directive };
  }
  return { means: words, directive: undefined };
}
