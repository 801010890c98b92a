/** The pages of days, months and years: where they stand and what their neighbours are. */
import type { CalendarDate } from '../edition/calendar/calendar-date.ts';
import { toGregorian } from '../edition/calendar/convert.ts';
import { formatDate, formatDayAndMonth, monthNames } from '../edition/calendar/format-date.ts';
import { gregorianFromDayNumber } from '../edition/calendar/julian-day.ts';
import { inRussia } from '../edition/calendar/russia.ts';
import { yearName } from '../edition/calendar/year-name.ts';
import { dayAddress } from '../edition/dates/date-address.ts';
import { isoDay } from '../edition/dates/gregorian-span.ts';
import type { Period } from '../edition/days/periods.ts';
import { publishedDays, type ToldPlace } from './days.ts';

export interface Neighbour {
  name: string;
  /** from the root of the edition */
  address: string;
}

export interface Beside {
  before: Neighbour | undefined;
  after: Neighbour | undefined;
}

/** As Russia counted it. */
export function russianDay(number: number): CalendarDate {
  return inRussia(gregorianFromDayNumber(number));
}

/** `{ year: '1917', month: '10', day: '25' }`, as addresses have them */
export function addressParts(date: CalendarDate): { year: string; month: string; day: string } {
  const [, year = '', month = '', day = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(isoDay(date)) ?? [];
  return { year, month, day };
}

/** The nearest days that have a page; of another year with their year. */
export async function daysBeside(number: number): Promise<Beside> {
  const { before, after } = (await publishedDays()).index.beside(number);
  const { year } = russianDay(number);
  const neighbour = (other: number | undefined): Neighbour | undefined => {
    if (other === undefined) return undefined;
    const date = russianDay(other);
    return { name: date.year === year ? formatDayAndMonth(date) : formatDate(date), address: dayAddress(date) };
  };
  return { before: neighbour(before), after: neighbour(after) };
}

/** “October 1917”, “1917” */
export function periodName({ year, month }: Pick<Period<ToldPlace>, 'year' | 'month'>): string {
  return month === undefined ? yearName(year) : `${monthNames[month - 1]} ${yearName(year)}`;
}

/** @param all months or years in the order of time */
export function periodsBeside(period: Period<ToldPlace>, all: readonly Period<ToldPlace>[]): Beside {
  const place = all.indexOf(period);
  const neighbour = (other: Period<ToldPlace> | undefined): Neighbour | undefined =>
    other && { name: periodName(other), address: other.address };
  return { before: neighbour(all[place - 1]), after: neighbour(all[place + 1]) };
}

/** Days that have a second address by their New Style date: those that Russia counted Old Style. */
export async function newStyleAddresses(): Promise<{ day: CalendarDate; modern: CalendarDate }[]> {
  return (await publishedDays()).index.days
    .map((number) => ({ day: russianDay(number), modern: toGregorian(russianDay(number)) }))
    .filter(({ day }) => day.calendar === 'julian');
}

/** From the root of the edition, without the page of all years. */
export async function dayPageAddresses(): Promise<string[]> {
  const { index, periods } = await publishedDays();
  return [
    ...index.days.map((number) => dayAddress(russianDay(number))),
    ...[...periods.months, ...periods.years].map(({ address }) => address),
  ];
}

/** @param days Julian day numbers in order. @returns an ISO 8601 interval, Gregorian */
export function coverage(days: readonly number[]): string {
  const iso = (number: number | undefined): string => isoDay(toGregorian(russianDay(number ?? 0)));
  return `${iso(days[0])}/${iso(days.at(-1))}`;
}

/** “27 days of it are told, and 41 passages tell of it without the day.” */
export function totals({ days, passages, month }: Period<ToldPlace>): string {
  const unit = month === undefined ? 'year' : 'month';
  const told =
    days.length === 0 ? `No day of the ${unit}` : `${days.length} ${days.length === 1 ? 'day' : 'days'} of it`;
  const verb = days.length > 1 ? 'are' : 'is';
  const without = `${passages.length} ${passages.length === 1 ? 'passage tells' : 'passages tell'} of it without the ${month === undefined ? 'month' : 'day'}`;
  return passages.length === 0 ? `${told} ${verb} told.` : `${told} ${verb} told, and ${without}.`;
}

/** The year of which most days are told. */
export async function fullestYear(): Promise<number | undefined> {
  const { years } = (await publishedDays()).periods;
  return years.toSorted((a, b) => b.days.length - a.days.length)[0]?.year;
}
