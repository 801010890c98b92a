/** Turns the words that a reader has selected into highlights. */
import type { PassageId } from '../../edition/ids.ts';
import { type Highlight, highlight, quoteOf } from '../../edition/own-marks/own-mark.ts';
import { birth } from './birth.ts';
import { changeMarks } from './marks-store.ts';
import { passageText } from './passage-text.ts';

export interface HighlightResult {
  /** one for each passage that the selection touches; none if it touches no words of the text */
  highlights: Highlight[];
  /** what to tell the reader */
  sentence: string;
}

/**
 * Highlights the words of a range and keeps the highlights. The text is not changed.
 *
 * @param range for example `getSelection().getRangeAt(0)`
 */
export function highlightSelection(range: Range): HighlightResult {
  const highlights = [...document.querySelectorAll<HTMLElement>('.chapter [data-passage]')].flatMap((element) => {
    const made = range.intersectsNode(element) ? highlightIn(element, range) : undefined;
    return made ? [made] : [];
  });
  if (highlights.length === 0) return { highlights, sentence: 'Select words of the text first.' };
  const failure = changeMarks((marks) => [...marks, ...highlights]);
  return failure ? { highlights: [], sentence: failure } : { highlights, sentence: 'Highlighted.' };
}

function highlightIn(element: HTMLElement, range: Range): Highlight | undefined {
  const { text, offsetOf } = passageText(element);
  const start = element.contains(range.startContainer) ? offsetOf(range.startContainer, range.startOffset) : 0;
  const end = element.contains(range.endContainer) ? offsetOf(range.endContainer, range.endOffset) : text.length;
  const quote = quoteOf(text, start, end);
  return quote && highlight(element.dataset['passage'] as PassageId, quote, birth());
}
