/** What this build’s texts tell of which day, month and year. */
import { type DayIndex, indexDays } from '../edition/days/day-index.ts';
import { type Periods, periodsOf } from '../edition/days/periods.ts';
import type { DatedPlace } from '../edition/days/telling.ts';
import { type PlacedDate, publishedDates } from './dates.ts';
import { publishedWorks } from './works.ts';

/** A date in its place, with what the index of days needs. */
export type ToldPlace = PlacedDate & DatedPlace;

interface PublishedDays {
  index: DayIndex<ToldPlace>;
  periods: Periods<ToldPlace>;
  /** for each work, in the order of writing, the passages that name a day, by its Julian day number */
  exact: { work: string; days: ReadonlyMap<number, number> }[];
  /** the most passages of one work that name one day */
  most: number;
}

let days: Promise<PublishedDays> | undefined;

export function publishedDays(): Promise<PublishedDays> {
  days ??= find();
  return days;
}

async function find(): Promise<PublishedDays> {
  const places = (await publishedDates()).all.map((placed): ToldPlace => {
    const { date, passage, chapter } = placed;
    return { ...placed, work: chapter.work, words: passage.text.slice(date.start, date.end) };
  });
  const index = indexDays(places);
  const counts = new Map((await publishedWorks()).map(({ id }) => [id, new Map<number, number>()]));
  for (const day of index.days) {
    for (const { work } of index.told(day).exact) {
      const own = counts.get(work);
      own?.set(day, (own.get(day) ?? 0) + 1);
    }
  }
  const most = [...counts.values()].flatMap((own) => [...own.values()]).reduce((a, b) => Math.max(a, b), 1);
  return {
    index,
    most,
    periods: periodsOf(places, index.days),
    exact: [...counts].map(([work, own]) => ({ work, days: own })),
  };
}
