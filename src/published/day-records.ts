/** The days as a download: all that have a page, with the passages that name them. */
import { toGregorian } from '../edition/calendar/convert.ts';
import { weekday } from '../edition/calendar/weekday.ts';
import { dayAddress } from '../edition/dates/date-address.ts';
import { isoDay } from '../edition/dates/gregorian-span.ts';
import { countDay } from '../edition/days/day-counts.ts';
import type { DayRecord } from '../schemas/published-data.ts';
import { russianDay } from './day-pages.ts';
import { publishedDays } from './days.ts';
import { publishedWorks } from './works.ts';

export async function dayRecords(): Promise<DayRecord[]> {
  const { index } = await publishedDays();
  const works = (await publishedWorks()).map(({ id }) => id);
  return index.days.map((number) => {
    const told = index.told(number);
    const day = russianDay(number);
    return {
      date: isoDay(day),
      calendar: day.calendar,
      gregorian: isoDay(toGregorian(day)),
      weekday: weekday(number),
      url: dayAddress(day),
      exact: told.exact.length,
      stretch: told.stretches.length,
      works: Object.fromEntries(
        countDay(told, works).map(({ work, exact, stretch }) => [work, { exact, stretch }] as const),
      ),
      passages: told.exact.map(({ id }) => id),
    };
  });
}
