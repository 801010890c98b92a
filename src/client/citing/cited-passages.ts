/** Which passages a stretch of the page touches, and which of their words it holds. */

export interface CitedPassage {
  element: HTMLElement;
  /** id within the chapter */
  local: string;
  /** the words within the stretch, without note marks and what else is not the passage's text */
  text: string;
}

/** In reading order; passages of which no word is within the stretch are left out. */
export function citedPassages(range: Range): CitedPassage[] {
  const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
  return passages.flatMap((element) => {
    const within = intersection(range, element);
    const text = within ? passageText(within) : '';
    return text === '' ? [] : [{ element, local: element.id, text }];
  });
}

/** The part of a range that lies in an element. */
export function intersection(range: Range, element: Element): Range | undefined {
  if (!range.intersectsNode(element)) return undefined;
  const within = document.createRange();
  within.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) {
    within.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) within.setEnd(range.endContainer, range.endOffset);
  return within;
}

function passageText(within: Range): string {
  const common = within.commonAncestorContainer;
  const around = common instanceof Element ? common : common.parentElement;
  if (around?.closest('[data-apparatus]')) return '';
  const content = within.cloneContents();
  for (const apparatus of content.querySelectorAll('[data-apparatus]')) apparatus.remove();
  return (content.textContent ?? '').replace(/\s+/g, ' ').trim();
}
