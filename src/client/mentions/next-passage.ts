/** Where the page names an entry next. */
import { markedEntry, mentionSelector } from './marked-entry.ts';

/** @returns the next passage in which the entry is named on this page, after the one that holds the mark */
export function nextPassage(mark: HTMLElement): HTMLElement | undefined {
  const path = markedEntry(mark);
  const own = passageOf(mark);
  if (!own) return undefined;
  for (const other of document.querySelectorAll<HTMLElement>(`[data-passage] ${mentionSelector}:not([data-self])`)) {
    const passage = markedEntry(other) === path ? other.closest<HTMLElement>('[data-passage]') : null;
    if (passage && own.compareDocumentPosition(passage) === Node.DOCUMENT_POSITION_FOLLOWING) return passage;
  }
  return undefined;
}

/** A note in the margin is read where its reference stands. */
function passageOf(mark: HTMLElement): Element | null | undefined {
  const beside = mark.closest<HTMLElement>('.side-note')?.dataset['note'];
  return (beside ? document.getElementById(beside) : mark)?.closest('[data-passage]');
}
