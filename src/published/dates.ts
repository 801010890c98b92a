/** When what is told, in what this build publishes. */
import type { DateMention } from '../edition/dates/date-mention.ts';
import type { PassageId } from '../edition/ids.ts';
import type { Passage } from '../edition/passages.ts';
import { publishedAnnotations } from './annotations.ts';
import type { PublishedChapter } from './chapters.ts';

/** A date in its place. */
export interface PlacedDate {
  date: DateMention;
  passage: Passage;
  chapter: PublishedChapter;
  /** `history/43/p12` */
  id: PassageId;
}

interface PublishedDates {
  /** by the id of the passage, in the order of its text */
  ofPassage: Map<PassageId, DateMention[]>;
  /** in reading order */
  all: PlacedDate[];
}

let dates: Promise<PublishedDates> | undefined;

/** @throws as {@link publishedAnnotations} */
export function publishedDates(): Promise<PublishedDates> {
  dates ??= find();
  return dates;
}

async function find(): Promise<PublishedDates> {
  const ofPassage = new Map<PassageId, DateMention[]>();
  const all: PlacedDate[] = [];
  for (const { annotation, passage, chapter, id } of await publishedAnnotations()) {
    const { dates } = annotation.dating;
    ofPassage.set(id, dates);
    for (const date of dates) all.push({ date, passage, chapter, id });
  }
  return { ofPassage, all };
}
