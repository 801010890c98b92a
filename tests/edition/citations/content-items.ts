/** The works, chapters and passages of this edition as cited items. */
import { readChapters, readWorks } from '../../../src/content-files.ts';
import { parseBody } from '../../../src/edition/chapter-markdown.ts';
import type { CitedItem } from '../../../src/edition/citations/cited-item.ts';
import { chapterItem, citedPassage, passageItem, workItem } from '../../../src/edition/citations/items.ts';
import { passagesOf } from '../../../src/edition/passages.ts';

const version = '0.1.0';
export const texts = readWorks('.').flatMap((work) =>
  work.citation && !work.witnessOf ? [{ ...work, citation: work.citation }] : [],
);
const address = (path: string): string => `https://october.example/read/${path}/`;

export const workItems: CitedItem[] = texts.map((work) => workItem(work, version, address(work.id)));

export const chapterItems: CitedItem[] = texts.flatMap((work) =>
  work.chapters.map((chapter) => chapterItem(work, chapter, version, address(`${work.id}/${chapter.id}`))),
);

/** Every passage of every chapter. */
export const passageItems: CitedItem[] = texts.flatMap((work) => {
  const bodies = readChapters('.', work.id);
  return chapterItems
    .filter((item) => item.work.id === work.id)
    .flatMap((item) => {
      const body = (bodies.get(item.chapter?.id ?? '') ?? '').replace(/^---\n.*?\n---\n/s, '');
      return passagesOf(parseBody(body)).map((passage) => passageItem(item, citedPassage(passage)));
    });
});
