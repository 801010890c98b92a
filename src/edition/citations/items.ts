/** Makes cited items: of a work, of a chapter from its work, of a passage from its chapter. */
import type { Passage } from '../passages.ts';
import type { ChapterNumber, CitedItem, CitedPassage, PersonName, YearsWritten } from './cited-item.ts';
import { editionTitle } from './edition-title.ts';

/** What the data of a work say for its citation. */
export interface CitableWork {
  id: string;
  citation: {
    authors: PersonName[];
    translators: PersonName[];
    title: string;
    volume?: number | undefined;
    written: YearsWritten;
    /** titles with the capitals of a sentence: of the work, and of chapters by their id */
    sentenceCase: { title?: string | undefined; chapters: Record<string, string> };
  };
}

/** @param address the permanent address of the work's page */
export function workItem({ id, citation }: CitableWork, version: string, address: string): CitedItem {
  const { authors, translators, title, volume, written, sentenceCase } = citation;
  return {
    authors,
    translators,
    work: { id, title: { headline: title, sentence: sentenceCase.title ?? title }, volume },
    written,
    edition: { title: editionTitle, version },
    address,
  };
}

/**
 * @param work the data of the chapter's work
 * @param address the permanent address of the chapter's page, without a fragment
 */
export function chapterItem(
  work: CitableWork,
  { id, title }: { id: string; title: string },
  version: string,
  address: string,
): CitedItem {
  const sentence = work.citation.sentenceCase.chapters[id] ?? title;
  return {
    ...workItem(work, version, address),
    chapter: { id, number: chapterNumber(id), title: { headline: title, sentence } },
  };
}

function chapterNumber(id: string): ChapterNumber | undefined {
  const [, appendix, number] = /^(appendix-)?(\d+)$/.exec(id) ?? [];
  return number === undefined ? undefined : { kind: appendix ? 'appendix' : 'chapter', number };
}

/**
 * The chapter's item turned to one of its passages; of the chapter, if it was turned to another.
 *
 * @throws RangeError if the item is of a whole work
 */
export function passageItem(item: CitedItem, passage: CitedPassage): CitedItem {
  if (!item.chapter) throw new RangeError(`${item.work.id} is cited without a chapter, and has no passage of its own`);
  const page = item.address.replace(/#.*$/, '');
  return { ...item, chapter: { ...item.chapter, passage }, address: `${page}#${passage.local}` };
}

/** How a passage is named in a citation: by the number in its id, a note by its label, a section by its words. */
export function citedPassage({
  local,
  kind,
  text,
  note,
}: Pick<Passage, 'local' | 'kind' | 'text' | 'note'>): CitedPassage {
  if (kind === 'heading') return { kind: 'section', local, title: text.replace(/\.$/, '') };
  if (note) return { kind: 'note', local, number: note.label };
  return { kind: 'paragraph', local, number: local.replace(/^p/, '') };
}
