/** Who, what and when a chapter names: pages, data and the marks in the text all come to it here. */
import { type ChapterToDate, type DatingSources, datesIn } from '../dates/dates-in.ts';
import type { PassageDates } from '../dates/dates-of-chapter.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { gatheringsIn, type MentionSources, mentionsIn } from '../mentions/mentions-in.ts';
import type { Passage } from '../passages.ts';

/** What is known before any chapter is read. */
export interface AnnotationSources {
  mentions: MentionSources;
  dating: DatingSources;
}

/** Names and dates, none upon another. */
export interface PassageAnnotation extends FoundMentions {
  /** events that are bodies which met once: they stand upon the mentions of these */
  gatherings: Mention[];
  dating: PassageDates;
}

/**
 * @param front the front matter of the chapter
 * @returns by the passages’ ids within the chapter
 * @throws Error if a correction names words that do not stand in their passage, or days that are none
 */
export function annotateChapter(
  passages: readonly Passage[],
  front: ChapterToDate,
  { mentions, dating }: AnnotationSources,
): Map<string, PassageAnnotation> {
  const named = new Map(
    passages.map((passage) => [passage, mentionsIn(passage, front.work, front.chapter, mentions)] as const),
  );
  const dates = datesIn(passages, front, dating, (passage) => named.get(passage) ?? nothing);
  return new Map(
    [...named].map(([{ local }, found]) => {
      const gatherings = gatheringsIn(found.mentions, mentions);
      return [local, { ...found, gatherings, dating: dates.get(local) ?? undated }] as const;
    }),
  );
}

const nothing: FoundMentions = { mentions: [], undecided: [], known: [] };
const undated: PassageDates = { dates: [], undecided: [], names: [] };
