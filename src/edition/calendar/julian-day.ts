/**
 * The Julian day number, by which both calendars are converted: days are counted from 1 January 4713 BC (Julian), whose
 * number is 0. The formulas are those of the Explanatory Supplement to the Astronomical Almanac (1992), section 12.95,
 * for the day that begins at midnight.
 */
import { type CalendarDate, type GregorianDate, gregorian, type JulianDate, julian } from './calendar-date.ts';

/** @returns the number of the day, a whole number */
export function julianDayNumber({ calendar, year, month, day }: CalendarDate): number {
  // The year is counted from March, so that the leap day is its last.
  const before = Math.floor((14 - month) / 12);
  const years = year + 4800 - before;
  const months = month + 12 * before - 3;
  const days = day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4);
  if (calendar === 'julian') return days - 32083;
  return days - Math.floor(years / 100) + Math.floor(years / 400) - 32045;
}

export function julianFromDayNumber(number: number): JulianDate {
  return julian(...fromMarch(number + 32082, 0));
}

export function gregorianFromDayNumber(number: number): GregorianDate {
  const days = number + 32044;
  const century = Math.floor((4 * days + 3) / 146097);
  return gregorian(...fromMarch(days - Math.floor((146097 * century) / 4), 100 * century));
}

/** @param days since 1 March 4801 BC, less those of whole Gregorian centuries, whose `years` are given apart */
function fromMarch(days: number, years: number): [year: number, month: number, day: number] {
  const year = Math.floor((4 * days + 3) / 1461);
  const rest = days - Math.floor((1461 * year) / 4);
  const month = Math.floor((5 * rest + 2) / 153);
  const next = Math.floor(month / 10);
  return [years + year - 4800 + next, month + 3 - 12 * next, rest - Math.floor((153 * month + 2) / 5) + 1];
}
