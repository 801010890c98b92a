/** A day in two calendars as its mark shows it, as `DoubleDate.astro` sets it on pages. */
import { element } from '../element.ts';

/**
 * Says nothing to a screen reader: the words stand beside it.
 *
 * @param newFirst Russia counted by the New Style then
 */
export function doubleDate(old: number, newStyle: number, newFirst: boolean): HTMLElement {
  const part = (name: string, ...words: string[]): HTMLElement => element('span', { class: name }, ...words);
  const figures = element('span', {}, part('old', String(old)), part('rule'), part('new', String(newStyle)));
  figures.setAttribute('aria-hidden', 'true');
  return element('p', { class: newFirst ? 'double-date new-first' : 'double-date' }, figures);
}
