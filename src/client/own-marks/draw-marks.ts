/** Shows the marks in the text without changing it: highlights by the browser's own drawing, bookmarks in the margin. */
import type { PassageId } from '../../edition/ids.ts';
import { type Anchored, anchor } from '../../edition/own-marks/anchor.ts';
import type { OwnMark } from '../../edition/own-marks/own-mark.ts';
import { type PassageText, passageText } from './passage-text.ts';

/** Where each highlight was found; undefined for words that are not found. */
export type Places = Map<string, Anchored | undefined>;

/** @param marks those of this chapter */
export function drawMarks(marks: OwnMark[]): Places {
  const elements = new Map(
    [...document.querySelectorAll<HTMLElement>('.chapter [data-passage]')].map((element) => [
      element.dataset['passage'] as PassageId,
      element,
    ]),
  );
  const texts = new Map<PassageId, PassageText>();
  const textOf = (passage: PassageId): PassageText => {
    const element = elements.get(passage);
    if (!element) throw new RangeError(`no passage ${passage} on this page`);
    const known = texts.get(passage) ?? passageText(element);
    texts.set(passage, known);
    return known;
  };
  const chapter = { passages: [...elements.keys()], textOf: (passage: PassageId) => textOf(passage).text };
  const places: Places = new Map();
  const plain: Range[] = [];
  const annotated: Range[] = [];
  for (const element of elements.values()) delete element.dataset['ownMark'];
  for (const mark of marks) {
    const place = mark.kind === 'highlight' ? anchor(mark, chapter) : undefined;
    places.set(mark.id, place);
    if (mark.kind === 'bookmark') markMargin(elements.get(mark.passage), 'bookmark');
    else if (place) {
      const range = textOf(place.passage).rangeOf(place.start, place.end);
      (mark.note ? annotated : plain).push(range);
      if (!drawsHighlights()) markMargin(elements.get(place.passage), 'highlight');
    }
  }
  if (drawsHighlights()) {
    CSS.highlights.set('own-highlight', new Highlight(...plain));
    CSS.highlights.set('own-note', new Highlight(...annotated));
  }
  return places;
}

function markMargin(element: HTMLElement | undefined, mark: 'bookmark' | 'highlight'): void {
  if (element && element.dataset['ownMark'] !== 'bookmark') element.dataset['ownMark'] = mark;
}

function drawsHighlights(): boolean {
  return 'highlights' in CSS && typeof Highlight === 'function';
}
