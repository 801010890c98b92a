/** How the works tell an event, in the order of writing: an excerpt a passage; and where they only name it. */
import { inRussia } from '../edition/calendar/russia.ts';
import type { DateMention } from '../edition/dates/date-mention.ts';
import { dateNotes, printedOtherwise } from '../edition/days/date-notes.ts';
import type { ToldPassage } from '../edition/days/day-index.ts';
import { excerpt, excerptMarkup } from '../edition/days/excerpt.ts';
import type { DatedPlace } from '../edition/days/telling.ts';
import { eventSpan, sameDays } from '../edition/events/event-days.ts';
import { tellingPlace } from '../edition/events/telling-place.ts';
import { type PassageId, passageAddress } from '../edition/ids.ts';
import { chapterLabel, passageLabel } from '../edition/register/citation-label.ts';
import type { AnnotatedPassage } from './annotations.ts';
import type { PublishedEvent } from './events.ts';
import type { ToldLine, ToldWork } from './told-works.ts';
import { publishedWorks, workName } from './works.ts';

/** About how many characters of a passage are shown. */
const length = 320;

/** @returns works that tell it */
export async function eventTold(event: PublishedEvent): Promise<ToldWork[]> {
  const { from, precision } = event.when.span;
  const counted = precision === 'day' ? inRussia(from) : undefined;
  return (await publishedWorks()).flatMap((work, index) => {
    const own = event.told.filter(({ chapter }) => chapter.work === work.id);
    if (own.length === 0) return [];
    const name = workName(work);
    const dated = own.map((passage) => datedPassage(passage, event));
    const naming = dated.filter(({ dates }) => dates.length > 0);
    const prints = counted && naming.length > 0 ? printedOtherwise(naming, counted) : undefined;
    return [
      {
        work: work.id,
        place: index + 1,
        name,
        title: work.title,
        written: work.year,
        prints,
        lines: own.map((passage, at) => lineOf(passage, event, name, dated[at])),
      },
    ];
  });
}

/** Passages that name it and are not among those that tell it, in reading order. */
export function onlyNaming({ mentions, told }: PublishedEvent): PassageId[] {
  const telling = new Set(told.map(({ id }) => id));
  return [...new Set(mentions.map(({ id }) => id))].filter((id) => !telling.has(id));
}

/** The dates of a passage that have the days of an event. */
function datedPassage(
  { id, chapter, annotation }: AnnotatedPassage,
  { entry }: PublishedEvent,
): ToldPassage<DatedPlace> {
  const spans = entry.when.map(eventSpan);
  const dates = annotation.dating.dates.flatMap((date) => {
    const has = (days: Pick<DateMention, 'from' | 'to'>): boolean => spans.some((span) => sameDays(span, days));
    const meant = date.remark?.meant !== undefined && has(date.remark.meant);
    return has(date) || meant ? [{ place: { id, work: chapter.work, date, words: '' }, meant }] : [];
  });
  return { id, work: chapter.work, dates };
}

function lineOf(
  { passage, chapter, id }: AnnotatedPassage,
  event: PublishedEvent,
  work: string,
  dated: ToldPassage<DatedPlace> | undefined,
): ToldLine {
  const dates = dated?.dates.map(({ place }) => place.date) ?? [];
  const names = event.mentions.filter((one) => one.id === id).map(({ mention }) => mention);
  const marks = [...names, ...dates].toSorted((a, b) => a.start - b.start);
  const around = tellingPlace(passage.text, marks, `${event.name} ${event.entry.what}`);
  return {
    label: undefined,
    markup: excerptMarkup(excerpt(passage.text, marks, length, around)),
    address: passageAddress(id),
    citation: `${work}, ${chapterLabel(chapter.chapter)} ${passageLabel(passage.local)}`,
    notes: dated && dated.dates.length > 0 ? dateNotes(dated) : [],
  };
}
