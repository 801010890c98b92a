/** The sections of a chapter, wherever in it the reader is; the links are those at the chapter's head. */
import { makeDialog } from './dialog.ts';

let dialog: HTMLDialogElement | undefined;

/** Does nothing on a page without sections. */
export function showSections(): void {
  const list = document.querySelector('.section-list ol');
  if (!list) return;
  dialog ??= sectionDialog(list);
  dialog.showModal();
}

function sectionDialog(list: Element): HTMLDialogElement {
  const made = makeDialog('sections', 'Sections', list.cloneNode(true) as Element);
  made.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && made.close());
  return made;
}
