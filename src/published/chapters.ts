/** The chapters that this build publishes, with their passages. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { parseBody } from '../edition/chapter-markdown.ts';
import { type Passage, passagesOf } from '../edition/passages.ts';
import { publishedWorks } from './works.ts';

export interface PublishedChapter {
  entry: CollectionEntry<'chapters'>;
  work: string;
  chapter: string;
  title: string;
  /** the label without its closing mark: “Chapter 43” */
  label: string | undefined;
  passages: Passage[];
  /** words of the text, without notes and headings */
  words: number;
  /** opening words of its first paragraph */
  opening: string;
  sections: { local: string; text: string }[];
}

const openingLength = 22;
let chapters: Promise<PublishedChapter[]> | undefined;

/** All chapters, in the order of the works and within each. */
export function publishedChapters(): Promise<PublishedChapter[]> {
  chapters ??= load();
  return chapters;
}

export async function chaptersOf(work: string): Promise<PublishedChapter[]> {
  return (await publishedChapters()).filter((chapter) => chapter.work === work);
}

async function load(): Promise<PublishedChapter[]> {
  const order = new Map((await publishedWorks()).map(({ id }, index) => [id, index]));
  const entries = (await getCollection('chapters')).filter(({ data }) => order.has(data.work));
  return entries
    .toSorted((a, b) => (order.get(a.data.work) ?? 0) - (order.get(b.data.work) ?? 0) || a.data.order - b.data.order)
    .map(publish);
}

function publish(entry: CollectionEntry<'chapters'>): PublishedChapter {
  const passages = passagesOf(parseBody(entry.body ?? ''));
  const text = passages.filter(({ kind }) => kind !== 'note' && kind !== 'heading');
  const first = text.find(({ anotherHand }) => !anotherHand)?.text.split(' ') ?? [];
  return {
    entry,
    work: entry.data.work,
    chapter: entry.data.chapter,
    title: entry.data.title,
    label: entry.data.label?.replace(/[\s:,;.–-]+$/, ''),
    passages,
    words: text.reduce((sum, passage) => sum + passage.text.split(' ').length, 0),
    opening: first.slice(0, openingLength).join(' ') + (first.length > openingLength ? ' …' : ''),
    sections: passages
      .filter(({ kind }) => kind === 'heading')
      .slice(1)
      .map(({ local, text: words }) => ({ local, text: words })),
  };
}
