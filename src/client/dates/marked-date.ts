/** Which date of the chapter a mark of the text means. */
import type { DateCard, DateCards } from '../../schemas/date-cards.ts';

/** The first piece of each date; the others carry `data-rest`. */
const first = 'time:not([data-rest])';

/** @param mark a `time` of a passage or of a note in the margin, or the link in one */
export function markedDate(mark: HTMLElement, { passages }: DateCards): DateCard | undefined {
  const beside = mark.closest<HTMLElement>('.side-note');
  const reference = beside?.dataset['note'];
  const passage = reference ? noteOf(reference) : mark.closest('[data-passage]');
  const own = mark.closest('time');
  const marks = [...((beside ?? passage)?.querySelectorAll(first) ?? [])];
  const place = marks.findLastIndex(
    (other) => other === own || (own && other.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return passages[passage?.id ?? '']?.[place];
}

/** The note to which a reference leads. */
function noteOf(reference: string): Element | null {
  const link = document.getElementById(reference);
  return link instanceof HTMLAnchorElement ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
}
