/** The same day in the other calendar. */
import type { CalendarDate, GregorianDate, JulianDate } from './calendar-date.ts';
import { gregorianFromDayNumber, julianDayNumber, julianFromDayNumber } from './julian-day.ts';

export function toGregorian(date: CalendarDate): GregorianDate {
  return date.calendar === 'gregorian' ? date : gregorianFromDayNumber(julianDayNumber(date));
}

export function toJulian(date: CalendarDate): JulianDate {
  return date.calendar === 'julian' ? date : julianFromDayNumber(julianDayNumber(date));
}
