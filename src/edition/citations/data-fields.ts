/** What the forms for reference managers have in common. */
import { type CitedItem, citedId } from './cited-item.ts';
import { passageLocator, shortYears } from './locators.ts';

/** Any text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** `trotsky1930-history-43-p12`: letters, digits and hyphens that every manager takes. */
export function citationKey(item: CitedItem): string {
  const family = (item.authors[0]?.family ?? '').normalize('NFD').toLowerCase();
  return `${family}${item.written.from}-${citedId(item)}`.replaceAll('/', '-').replace(/[^a-z0-9-]/g, '');
}

/** Where reference managers have pages: “par. 12”. */
export function pagesOf({ chapter }: CitedItem): string | undefined {
  const locator = passageLocator(chapter?.passage, 'chicago');
  return locator && oneLine(locator);
}

/** “43”, “app. 2”. */
export function chapterOf({ chapter }: CitedItem): string | undefined {
  const number = chapter?.number;
  return number && (number.kind === 'appendix' ? `app. ${number.number}` : number.number);
}

export function noteOf({ written, edition }: CitedItem): string {
  return `Written ${shortYears(written)}. In ${edition.title.headline}, version ${edition.version}.`;
}
