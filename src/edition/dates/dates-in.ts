/** The dates of a chapter as the edition has them: pages, data and the marks in the text all come to them here. */
import { type Correction, correctedPlaces } from '../mentions/corrections.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { Passage } from '../passages.ts';
import { type DecidedDate, datesOfChapter, type PassageDates } from './dates-of-chapter.ts';
import type { DatedWork } from './dating-context.ts';

/** What is known before any chapter is read. */
export interface DatingSources {
  /** by id */
  works: ReadonlyMap<string, DatedWork>;
  corrections: readonly Correction[];
  /** words for what is told apart by an ordinal: “Army” */
  numbered: ReadonlySet<string>;
}

/** What identifies a chapter, as its front matter says it. */
export interface ChapterToDate {
  work: string;
  chapter: string;
  tells?: string | undefined;
}

/**
 * @param mentionsOf what is named in each passage, by its id within the chapter: no date is found upon it
 * @throws Error if a correction names words that do not stand in their passage, or days that are none
 */
export function datesIn(
  passages: readonly Passage[],
  { work, chapter, tells }: ChapterToDate,
  { works, corrections, numbered }: DatingSources,
  mentionsOf: (passage: Passage) => Pick<FoundMentions, 'mentions' | 'undecided' | 'known'>,
): Map<string, PassageDates> {
  const dated = works.get(work);
  if (!dated) throw new Error(`nothing is known of the work “${work}”`);
  const decided = Map.groupBy(
    corrections.filter(({ date }) => date !== undefined),
    ({ passage }) => passage,
  );
  const prepared = passages.map((passage) => {
    const { mentions, undecided, known } = mentionsOf(passage);
    const taken = [...mentions, ...undecided, ...known];
    const id = `${work}/${chapter}/${passage.local}`;
    const settled = decisions(decided.get(id) ?? [], passage.text);
    const upon = settled.find((one, index) =>
      [...taken, ...settled.slice(0, index)].some(({ start, end }) => start < one.end && one.start < end),
    );
    if (upon) {
      const words = passage.text.slice(upon.start, upon.end);
      throw new Error(`the correction of ${id} dates “${words}”, upon which a name or another date stands`);
    }
    return { local: passage.local, kind: passage.kind, text: passage.text, taken, decided: settled };
  });
  return datesOfChapter(prepared, dated, tells, (word) => numbered.has(word));
}

function decisions(corrections: readonly Correction[], text: string): DecidedDate[] {
  return corrections
    .flatMap((correction) =>
      correctedPlaces(correction, text).map(({ start, end }) => ({
        start,
        end,
        why: correction.why,
        date: correction.date ?? '',
        calendar: correction.calendar,
        relative: correction.relative,
        forecast: correction.forecast,
        remark: correction.remark,
        meant: correction.meant,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

interface Counting {
  id: string;
  calendar: DatedWork['calendar'];
  nightsEnd?: true | undefined;
  abroad: readonly number[];
  citation?: { written: { from: number; through?: number | undefined } } | undefined;
}

/** How each work counts its days, by its id. */
export function datedWorks(works: readonly Counting[]): Map<string, DatedWork> {
  return new Map(
    works.map(({ id, calendar, nightsEnd, abroad, citation }) => {
      const written = citation ? (citation.written.through ?? citation.written.from) : Number.NaN;
      return [id, { calendar, nightsEnd, abroad, written }];
    }),
  );
}
