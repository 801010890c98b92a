/** Months and years that have a page, and the dates that lead there because they name no day. */
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import { dateAddress, monthAddress, yearAddress } from '../dates/date-address.ts';
import type { ToldPassage } from './day-index.ts';
import { type DatedPlace, tellingsOf } from './telling.ts';

export interface Period<Place extends DatedPlace> {
  /** from the root of the edition */
  address: string;
  year: number;
  /** 1 to 12; undefined for a year */
  month: number | undefined;
  /** of the days that have a page */
  days: number[];
  /** those that tell of the period or a part of it, in reading order */
  passages: ToldPassage<Place>[];
}

export interface Periods<Place extends DatedPlace> {
  /** in the order of time */
  months: Period<Place>[];
  /** in the order of time; every year of a day or month is among them */
  years: Period<Place>[];
  /** those that tell of several years */
  longer: ToldPassage<Place>[];
}

/**
 * @param places in reading order
 * @param days Julian day numbers of the days that have a page, in order
 */
export function periodsOf<Place extends DatedPlace>(places: Iterable<Place>, days: readonly number[]): Periods<Place> {
  const periods = new Map<string, Period<Place>>();
  const period = (address: string): Period<Place> | undefined => {
    const known = periods.get(address);
    if (known) return known;
    const [, year, month] = /^\/days\/(-?\d+)(?:-(\d\d))?\/$/.exec(address) ?? [];
    if (year === undefined) return undefined;
    const fresh = { address, year: Number(year), month: month ? Number(month) : undefined, days: [], passages: [] };
    periods.set(address, fresh);
    return fresh;
  };
  for (const day of days) {
    const { year, month } = inRussia(gregorianFromDayNumber(day));
    period(monthAddress(year, month))?.days.push(day);
    period(yearAddress(year))?.days.push(day);
  }
  const longer: ToldPassage<Place>[] = [];
  for (const place of places) {
    for (const { address, meant } of addressesOf(place)) {
      add(period(address)?.passages ?? longer, place, meant);
    }
  }
  for (const { year, month } of [...periods.values()]) if (month !== undefined) period(yearAddress(year));
  const all = [...periods.values()].toSorted((a, b) => a.year - b.year || (a.month ?? 0) - (b.month ?? 0));
  return {
    months: all.filter(({ month }) => month !== undefined),
    years: all.filter(({ month }) => month === undefined),
    longer,
  };
}

/** Where a date leads that names no day, as printed and as meant. */
function addressesOf({ date }: DatedPlace): { address: string; meant: boolean }[] {
  const spans = [date, ...(date.remark?.meant ? [{ ...date.remark.meant, precision: 'range' as const }] : [])];
  return tellingsOf(date).flatMap(({ manner, meant }, index) => {
    const span = spans[index];
    return manner === 'day' || !span ? [] : [{ address: dateAddress(span), meant }];
  });
}

/** A passage that comes again is the last one: places come in reading order. */
function add<Place extends DatedPlace>(passages: ToldPassage<Place>[], place: Place, meant: boolean): void {
  const last = passages.at(-1);
  if (last?.id === place.id) last.dates.push({ place, meant });
  else passages.push({ id: place.id, work: place.work, dates: [{ place, meant }] });
}
