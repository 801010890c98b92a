/** The words of a note of the page, to be shown a second time. */

export interface NoteCopy {
  /** “Translator’s note 1” */
  label: string;
  /** author, translator, editor or unattributed */
  by: string;
  body: DocumentFragment;
}

/**
 * @param reference a link to a note
 * @returns its words without ids, roles and the way back; undefined if it leads to no note
 */
export function noteCopy(reference: HTMLAnchorElement): NoteCopy | undefined {
  const note = document.getElementById(decodeURIComponent(reference.hash.slice(1)));
  if (!note?.dataset['noteBy']) return undefined;
  const body = document.createDocumentFragment();
  for (const paragraph of note.querySelectorAll(':scope > :not([data-apparatus])')) {
    body.append(paragraph.cloneNode(true));
  }
  for (const element of body.querySelectorAll('*')) {
    for (const name of ['id', 'role', 'data-passage', 'data-kind', 'aria-details']) element.removeAttribute(name);
  }
  return { label: reference.getAttribute('aria-label') ?? '', by: note.dataset['noteBy'], body };
}
