/**
 * Russia's own count of days: Julian up to 31 January 1918, which was followed by 14 February, Gregorian
 * (decree of the Council of People's Commissars of 24 January 1918, Old Style).
 */
import { type CalendarDate, type GregorianDate, gregorian, type JulianDate, julian } from './calendar-date.ts';
import { toGregorian, toJulian } from './convert.ts';
import { julianDayNumber } from './julian-day.ts';

const firstNewStyleDay = julianDayNumber(gregorian(1918, 2, 14));

/** The day as people in Russia dated it. */
export function inRussia(date: CalendarDate): JulianDate | GregorianDate {
  return julianDayNumber(date) < firstNewStyleDay ? toJulian(date) : toGregorian(date);
}

/** @throws RangeError with a sentence for 1-13 February 1918, which did not exist in Russia, and for no day at all */
export function russianDate(year: number, month: number, day: number): JulianDate | GregorianDate {
  if (year === 1918 && month === 2 && day < 14) {
    throw new RangeError(
      `there was no ${day} February 1918 in Russia: 31 January, Old Style, was followed by 14 February, New Style`,
    );
  }
  const changed = year > 1918 || (year === 1918 && month > 1);
  return changed ? gregorian(year, month, day) : julian(year, month, day);
}
