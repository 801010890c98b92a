/** The passages that tell of a day or a time, by work in the order of writing, as pages show them. */
import type { Calendar, CalendarDate } from '../edition/calendar/calendar-date.ts';
import { dateNotes, printedOtherwise } from '../edition/days/date-notes.ts';
import type { ToldPassage } from '../edition/days/day-index.ts';
import { excerpt, excerptMarkup } from '../edition/days/excerpt.ts';
import { passageAddress } from '../edition/ids.ts';
import { chapterLabel, passageLabel } from '../edition/register/citation-label.ts';
import type { ToldPlace } from './days.ts';
import { publishedWorks, workName } from './works.ts';

/** Passages that are equally precise. */
export interface ToldPart {
  /** what they tell of, where it is not what the page is headed by */
  label?: string;
  passages: readonly ToldPassage<ToldPlace>[];
}

export interface ToldLine {
  /** the label of its part, if it is the first of one that has a label */
  label: string | undefined;
  markup: string;
  address: string;
  /** “History, ch. 43 ¶12” */
  citation: string;
  /** of the edition */
  notes: string[];
}

export interface ToldWork {
  work: string;
  /** in the order of writing, from 1 */
  place: number;
  name: string;
  title: string;
  /** “1930–32” */
  written: string;
  /** the day as the work prints it, where that is not as Russia counted */
  prints: CalendarDate | undefined;
  lines: ToldLine[];
}

/**
 * @param parts the most precise first
 * @param day what the first part names, as Russia counted it
 * @returns works that have a passage
 */
export async function toldWorks(parts: readonly ToldPart[], day?: CalendarDate): Promise<ToldWork[]> {
  const works = await publishedWorks();
  return works
    .map((work, index) => {
      const own = parts.map((part) => ({ ...part, passages: part.passages.filter((one) => one.work === work.id) }));
      const name = workName(work);
      const prints = day && own[0] && printedOtherwise(own[0].passages, day);
      const counted = prints ? undefined : day?.calendar;
      return {
        work: work.id,
        place: index + 1,
        name,
        title: work.title,
        written: work.year,
        prints,
        lines: own.flatMap(({ label, passages }) =>
          passages.map((passage, at) => toldLine(passage, name, at === 0 ? label : undefined, counted)),
        ),
      };
    })
    .filter(({ lines }) => lines.length > 0);
}

function toldLine(
  told: ToldPassage<ToldPlace>,
  work: string,
  label: string | undefined,
  counted: Calendar | undefined,
): ToldLine {
  const [first] = told.dates;
  if (!first) throw new RangeError(`${told.id} is entered without a date`);
  const { passage, chapter } = first.place;
  const marks = told.dates.map(({ place }) => place.date).toSorted((a, b) => a.start - b.start);
  return {
    label,
    markup: excerptMarkup(excerpt(passage.text, marks)),
    address: passageAddress(told.id),
    citation: `${work}, ${chapterLabel(chapter.chapter)} ${passageLabel(passage.local)}`,
    notes: dateNotes(told, counted),
  };
}
