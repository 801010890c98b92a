import { button } from '../elements.ts';

/**
 * Speaks in an element with `role="status"`.
 *
 * @returns a function that says a sentence, with a button to take back what was done
 */
export function statusLine(status: HTMLElement): (sentence: string, undo?: () => void) => void {
  return (sentence, undo) => {
    status.replaceChildren(sentence);
    if (undo) status.append(' ', button('Undo', undo));
  };
}
