/**
 * The printed form of a note mark or paragraph number: text for machines and for a page without style sheets.
 * The style sheet hides it and draws the mark from `data-mark`, so that a browser that looks for the words of an
 * address, or copies them, does not meet a number between them.
 */
import type { Text } from 'mdast';
import { element } from './element.ts';

export function printedMark<T extends Text>(mark: string): T {
  const text: Text = { type: 'text', value: mark };
  return element<T>('span', { className: 'printed-mark' }, [text]);
}
