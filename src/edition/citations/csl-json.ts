/** An item of CSL-JSON (Citation Style Language 1.0.2), as citation processors and Zotero read it. */
import type { CitedItem, PersonName } from './cited-item.ts';
import { chapterOf, citationKey, noteOf, pagesOf } from './data-fields.ts';

export interface CslItem {
  id: string;
  type: 'book' | 'chapter';
  title: string;
  author: PersonName[];
  translator?: PersonName[];
  'container-title'?: string;
  'collection-title': string;
  volume?: string;
  'chapter-number'?: string;
  page?: string;
  issued: { 'date-parts': [number][] };
  /** not `version`: with it, importers take a book for software */
  edition: string;
  language: 'en';
  URL: string;
  note: string;
}

export function cslItem(item: CitedItem): CslItem {
  const { authors, translators, work, chapter, written, edition, address } = item;
  const number = chapterOf(item);
  const page = pagesOf(item);
  return {
    id: citationKey(item),
    type: chapter ? 'chapter' : 'book',
    title: (chapter?.title ?? work.title).headline,
    author: authors,
    ...(translators.length > 0 ? { translator: translators } : {}),
    ...(chapter ? { 'container-title': work.title.headline } : {}),
    'collection-title': edition.title.headline,
    ...(work.volume === undefined ? {} : { volume: String(work.volume) }),
    ...(number ? { 'chapter-number': number } : {}),
    ...(page ? { page } : {}),
    issued: {
      'date-parts': [[written.from], ...(written.through === undefined ? [] : ([[written.through]] as [number][]))],
    },
    edition: `Version ${edition.version}`,
    language: 'en',
    URL: address,
    note: noteOf(item),
  };
}

/** A list of one item, as the format has it. */
export function cslJson(item: CitedItem): string {
  return `${JSON.stringify([cslItem(item)], undefined, 2)}\n`;
}
