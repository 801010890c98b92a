/** The days of a month as its calendar shows them. */
import type { CalendarDate } from '../edition/calendar/calendar-date.ts';
import { toGregorian, toJulian } from '../edition/calendar/convert.ts';
import { formatDayAndMonth } from '../edition/calendar/format-date.ts';
import { counted } from '../edition/counted.ts';
import { dayAddress } from '../edition/dates/date-address.ts';
import { monthGrid } from '../edition/days/month-grid.ts';
import { russianDay } from './day-pages.ts';
import { publishedDays } from './days.ts';

export interface CalendarDay {
  old: number;
  modern: number;
  /** “25 October, 7 November New Style: 61 passages” */
  words: string;
  /** “October: 61 passages”, to follow the numeral */
  short: string;
  /** of its page, if it has one */
  address: string | undefined;
  /** passages that name it, of each work in the order of writing */
  works: number[];
  /** passages that name it */
  passages: number;
}

/** A row a week, Monday first; undefined where a day of another month would stand. */
export async function calendarDays(year: number, month: number): Promise<(CalendarDay | undefined)[][]> {
  const { index, exact } = await publishedDays();
  const paged = new Set(index.days);
  const calendarDay = (number: number): CalendarDay => {
    const day = russianDay(number);
    const [old, modern] = [toJulian(day), toGregorian(day)];
    const works = exact.map(({ days }) => days.get(number) ?? 0);
    const passages = works.reduce((sum, count) => sum + count, 0);
    const told = paged.has(number) ? `: ${counted(passages, passages === 1 ? 'passage' : 'passages')}` : '';
    return {
      old: old.day,
      modern: modern.day,
      words: `${bothStyles(day, old, modern)}${told}`,
      short: `${formatDayAndMonth(day).replace(/^\d+ /, '')}${told}`,
      address: paged.has(number) ? dayAddress(day) : undefined,
      works,
      passages,
    };
  };
  return monthGrid(year, month).map((week) =>
    week.map((number) => (number === undefined ? number : calendarDay(number))),
  );
}

function bothStyles(day: CalendarDate, old: CalendarDate, modern: CalendarDate): string {
  return day.calendar === 'julian'
    ? `${formatDayAndMonth(old)}, ${formatDayAndMonth(modern)} New Style`
    : `${formatDayAndMonth(modern)}, ${formatDayAndMonth(old)} Old Style`;
}
