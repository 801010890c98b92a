/** What a press of a button puts on the clipboard: plain text, and the same with its italics. */
export interface CopiedText {
  plain: string;
  html?: string;
}

/**
 * Shows the button where the browser has a clipboard, and makes it copy.
 * The button copied from last carries `data-copied`, for those who see it.
 *
 * @param text what to copy, asked for at each press
 * @param status a live region that says what happened
 * @param name what was copied, to be said there
 */
export function copyButton(button: HTMLButtonElement, text: () => CopiedText, status: HTMLElement, name: string): void {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    for (const earlier of document.querySelectorAll('[data-copied]')) earlier.removeAttribute('data-copied');
    try {
      await copy(text());
      button.dataset['copied'] = '';
      status.textContent = `Copied: ${name}.`;
    } catch {
      status.textContent = `The browser did not allow copying. Select the text of ${name} and copy it by hand.`;
    }
  });
}

async function copy({ plain, html }: CopiedText): Promise<void> {
  if (html === undefined || !('ClipboardItem' in window)) return navigator.clipboard.writeText(plain);
  const types = { 'text/plain': plain, 'text/html': html };
  await navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries(Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })])),
    ),
  ]);
}
