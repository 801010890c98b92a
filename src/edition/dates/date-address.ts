/** The page that a date leads to: of its day, else of the month or the year in which it lies. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { gregorianFromDayNumber, julianDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import type { DateMention } from './date-mention.ts';
import { isoDay } from './gregorian-span.ts';

/** `/days/1917-10-25/`: the day as Russia counted it then. */
export function dayAddress(day: CalendarDate): string {
  return `/days/${isoDay(inRussia(day))}/`;
}

/** `/days/1917-10/` */
export function monthAddress(year: number, month: number): string {
  return `/days/${isoDay({ year, month, day: 1 }).slice(0, -3)}/`;
}

/** `/days/1917/` */
export function yearAddress(year: number): string {
  return `/days/${year}/`;
}

/** Longest stretch that is shown on the page of a month, in days; one that lies in two leads to that of its middle. */
const longestInMonth = 31;

/** From the root of the edition. */
export function dateAddress({ from, to, precision }: Pick<DateMention, 'from' | 'to' | 'precision'>): string {
  if (precision === 'day') return dayAddress(from);
  const [first, last] = [julianDayNumber(from), julianDayNumber(to)];
  const middle = inRussia(gregorianFromDayNumber(Math.floor((first + last) / 2)));
  if (last - first < longestInMonth) return monthAddress(middle.year, middle.month);
  if (precision === 'year') return yearAddress(from.year);
  return from.year === to.year ? yearAddress(middle.year) : '/days/';
}
