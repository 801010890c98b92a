/** The mentions of an entry by work and chapter, each as a line with its citation. */
import { passageAddress } from '../edition/ids.ts';
import { chapterHeading, chapterLabel, passageLabel } from '../edition/register/citation-label.ts';
import { type KeywordInContext, keywordInContext } from '../edition/register/keyword-in-context.ts';
import { publishedChapters } from './chapters.ts';
import type { PlacedMention } from './mentions.ts';
import type { PublishedEntry } from './register-entries.ts';
import { publishedWorks, workName } from './works.ts';

export interface MentionLine extends KeywordInContext {
  /** of the passage, from the root of the edition */
  address: string;
  /** “History, ch. 43 ¶12” */
  citation: string;
  /** the author means himself */
  self: boolean;
}

export interface ChapterOfMentions {
  chapter: string;
  /** “ch. 43, The Art of Insurrection” */
  heading: string;
  /** where it is first mentioned; undefined in a chapter without a mention */
  first: string | undefined;
  mentions: PlacedMention[];
}

export interface WorkOfMentions {
  work: string;
  name: string;
  mentions: number;
  /** all chapters of the work in reading order */
  chapters: ChapterOfMentions[];
}

/** An entry that is named more often than this has its lines on a page a work. */
const mostOnOnePage = 320;

export function needsPages({ mentions }: PublishedEntry): boolean {
  return mentions.length > mostOnOnePage;
}

/** All works, those that do not name the entry among them. */
export async function mentionGroups(entry: PublishedEntry): Promise<WorkOfMentions[]> {
  const chapters = await publishedChapters();
  const placed = Map.groupBy(entry.mentions, ({ chapter }) => chapter);
  return (await publishedWorks()).map((work) => ({
    work: work.id,
    name: workName(work),
    mentions: entry.works.find((own) => own.work === work.id)?.mentions ?? 0,
    chapters: chapters
      .filter((chapter) => chapter.work === work.id)
      .map((chapter) => {
        const own = placed.get(chapter) ?? [];
        return {
          chapter: chapter.chapter,
          heading: chapterHeading(chapter.chapter, chapter.title),
          first: own[0] && passageAddress(own[0].id),
          mentions: own,
        };
      }),
  }));
}

/** @param work its name in citations */
export function mentionLine({ mention, passage, chapter, id }: PlacedMention, work: string): MentionLine {
  return {
    ...keywordInContext(passage.text, mention.start, mention.end),
    address: passageAddress(id),
    citation: `${work}, ${chapterLabel(chapter.chapter)} ${passageLabel(passage.local)}`,
    self: mention.self === true,
  };
}
