/** What a day of the year was in 1917, by either calendar, and which day the texts tell of. */
import { type Calendar, type CalendarDate, daysInMonth, gregorian, julian } from '../calendar/calendar-date.ts';
import { gregorianFromDayNumber, julianDayNumber } from '../calendar/julian-day.ts';

export interface ThisDay {
  /** in the calendar by which it was asked for */
  day: CalendarDate;
  /** the day itself if it has a page, else the nearest before it that has one, else the nearest after it */
  told: CalendarDate | undefined;
  /** where that day lies */
  where: 'there' | 'before' | 'after';
}

const year = 1917;

/**
 * @param month 1 to 12
 * @param day 1 to 31; what 1917 did not have, as 29 February, is the last of its month
 * @param pages Julian day numbers of the days that have a page, in order
 */
export function onThisDay(month: number, day: number, calendar: Calendar, pages: readonly number[]): ThisDay {
  const of = calendar === 'julian' ? julian : gregorian;
  const asked = of(year, month, Math.min(day, daysInMonth(calendar, year, month)));
  const number = julianDayNumber(asked);
  const nearest = pages.findLast((page) => page <= number) ?? pages[0];
  return {
    day: asked,
    told: nearest === undefined ? undefined : gregorianFromDayNumber(nearest),
    where: whereOf(nearest ?? number, number),
  };
}

function whereOf(found: number, asked: number): ThisDay['where'] {
  if (found === asked) return 'there';
  return found < asked ? 'before' : 'after';
}
