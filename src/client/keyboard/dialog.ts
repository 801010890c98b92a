/** A modal dialog of the edition. */
import { element } from '../element.ts';

/**
 * A dialog with a heading and a button that closes it, closed, in the document. The browser closes it on Escape
 * and gives the focus back; a click beside it closes it too.
 *
 * @param id of the dialog, once on the page
 * @param content what stands between heading and button
 */
export function makeDialog(id: string, heading: string, content: Element): HTMLDialogElement {
  const close = element('button', { type: 'button' }, 'Close');
  const dialog = element(
    'dialog',
    { id, class: 'dialog', 'data-editorial': '', 'aria-labelledby': `${id}-heading` },
    // Where the focus went to a button at the end, a small window would open there.
    element('h2', { id: `${id}-heading`, tabindex: '-1', autofocus: '' }, heading),
    content,
    close,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}
