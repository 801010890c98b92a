/** The days of a month as Russia counted them: Old Style up to January 1918, fifteen days of February 1918, then New Style. */
import { daysInMonth } from './calendar-date.ts';
import { julianDayNumber } from './julian-day.ts';
import { russianDate } from './russia.ts';

/**
 * @param month 1 to 12
 * @returns Julian day numbers, in order
 * @throws RangeError if there is no such month
 */
export function russianMonth(year: number, month: number): number[] {
  const first = year === 1918 && month === 2 ? 14 : 1;
  const opening = russianDate(year, month, first);
  const length = daysInMonth(opening.calendar, year, month) - first + 1;
  return Array.from({ length }, (_, index) => julianDayNumber(opening) + index);
}
