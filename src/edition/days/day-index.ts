/** Which days the texts tell of, and by what passages. Built in one pass; a date is entered on 31 days at most. */
import { toJulian } from '../calendar/convert.ts';
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { type DatedPlace, type Telling, tellingsOf } from './telling.ts';

/** A passage that tells of a day, with the dates in it that do, in the order of its text. */
export interface ToldPassage<Place extends DatedPlace> {
  id: Place['id'];
  work: string;
  dates: ToldDate<Place>[];
}

export interface ToldDate<Place extends DatedPlace> {
  place: Place;
  /** the text prints another date; this day is meant */
  meant: boolean;
}

interface ToldStretch<Place extends DatedPlace> extends ToldDate<Place> {
  /** how many it has */
  days: number;
}

/** Each passage stands once, where it is most precise. */
export interface ToldDay<Place extends DatedPlace> {
  /** those that name the day */
  exact: ToldPassage<Place>[];
  /** those that name some days of which it is one, the shortest stretch first */
  stretches: ToldPassage<Place>[];
  /** those that name a month in which it lies */
  months: ToldPassage<Place>[];
}

export interface DayIndex<Place extends DatedPlace> {
  /** Julian day numbers of the days that have a page, in order */
  days: readonly number[];
  told: (day: number) => ToldDay<Place>;
  /** the nearest days that have a page */
  beside: (day: number) => { before: number | undefined; after: number | undefined };
}

/** The longest stretch whose days have pages though no text names one of them alone. */
const longestWithPages = 10;

/**
 * A day has a page if a date names it, as printed or as meant, or if it lies in a stretch of at most ten days that the
 * text gives by the numbers of days (“September 14-22”, not “the beginning of October”).
 *
 * @param places in reading order
 */
export function indexDays<Place extends DatedPlace>(places: Iterable<Place>): DayIndex<Place> {
  const exact = new Map<number, ToldDate<Place>[]>();
  const stretches = new Map<number, ToldStretch<Place>[]>();
  const months = new Map<string, ToldDate<Place>[]>();
  const withPage = new Set<number>();
  for (const place of places) {
    for (const telling of tellingsOf(place.date)) {
      const { first, last, manner, meant } = telling;
      const told = { place, meant };
      if (manner === 'month') enter(months, monthKeys(first)[place.date.from.calendar], told);
      if (manner !== 'day' && manner !== 'stretch') continue;
      const paged = manner === 'day' || givesDays(place, telling);
      for (const day of daysOf(telling)) {
        if (manner === 'day') enter(exact, day, told);
        else enter(stretches, day, { ...told, days: last - first + 1 });
        if (paged) withPage.add(day);
      }
    }
  }
  const days = [...withPage].toSorted((a, b) => a - b);
  const order = new Map(days.map((day, index) => [day, index]));
  return {
    days,
    told: (day) => {
      const seen = new Set<string>();
      const { julian, gregorian } = monthKeys(day);
      return {
        exact: byPassage(exact.get(day) ?? [], seen),
        stretches: byPassage((stretches.get(day) ?? []).toSorted(shorterFirst), seen),
        months: byPassage([...(months.get(julian) ?? []), ...(months.get(gregorian) ?? [])], seen),
      };
    },
    beside: (day) => {
      const place = order.get(day);
      return place === undefined
        ? { before: days.findLast((other) => other < day), after: days.find((other) => other > day) }
        : { before: days[place - 1], after: days[place + 1] };
    },
  };
}

function enter<Key, Entry>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const before = map.get(key);
  if (before) before.push(entry);
  else map.set(key, [entry]);
}

function daysOf({ first, last }: Telling): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Of two that are as long, the order stays as it was. */
function shorterFirst(a: ToldStretch<DatedPlace>, b: ToldStretch<DatedPlace>): number {
  return a.days - b.days;
}

/** Whether the words have the number of a day: one or two figures that stand alone. */
function givesDays({ words }: DatedPlace, { first, last }: Telling): boolean {
  return last - first < longestWithPages && /(?<!\d)\d{1,2}(?!\d)/.test(words);
}

/** The month in which a day lies, by either calendar. */
function monthKeys(day: number): { julian: string; gregorian: string } {
  const gregorian = gregorianFromDayNumber(day);
  const julian = toJulian(gregorian);
  const key = ({ calendar, year, month }: typeof julian | typeof gregorian): string => `${calendar} ${year}-${month}`;
  return { julian: key(julian), gregorian: key(gregorian) };
}

/** @param seen passages that stand elsewhere; those given are added to it */
function byPassage<Place extends DatedPlace>(
  dates: readonly ToldDate<Place>[],
  seen: Set<string>,
): ToldPassage<Place>[] {
  const passages = new Map<string, ToldPassage<Place>>();
  for (const told of dates) {
    const { id, work } = told.place;
    if (seen.has(id)) continue;
    const before = passages.get(id);
    if (before) before.dates.push(told);
    else passages.set(id, { id, work, dates: [told] });
  }
  for (const id of passages.keys()) seen.add(id);
  return [...passages.values()];
}
