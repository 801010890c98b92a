/** A day in one of two calendars, which are never mixed up. */

interface Day {
  /** astronomical: 1 BC is 0 */
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** A day counted by the Julian calendar: Old Style. */
export interface JulianDate extends Day {
  readonly calendar: 'julian';
}

/** A day counted by the Gregorian calendar: New Style; proleptic before 15 October 1582. */
export interface GregorianDate extends Day {
  readonly calendar: 'gregorian';
}

export type CalendarDate = JulianDate | GregorianDate;
export type Calendar = CalendarDate['calendar'];

export function isLeapYear(calendar: Calendar, year: number): boolean {
  if (year % 4 !== 0) return false;
  return calendar === 'julian' || year % 100 !== 0 || year % 400 === 0;
}

/** @param month 1 to 12 */
export function daysInMonth(calendar: Calendar, year: number, month: number): number {
  if (month === 2) return isLeapYear(calendar, year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @throws RangeError with a sentence if the calendar has no such day */
export function julian(year: number, month: number, day: number): JulianDate {
  return { calendar: 'julian', ...checked('julian', year, month, day) };
}

/** @throws RangeError with a sentence if the calendar has no such day */
export function gregorian(year: number, month: number, day: number): GregorianDate {
  return { calendar: 'gregorian', ...checked('gregorian', year, month, day) };
}

function checked(calendar: Calendar, year: number, month: number, day: number): Day {
  const name = calendar === 'julian' ? 'Julian' : 'Gregorian';
  if (![year, month, day].every(Number.isInteger)) throw new RangeError('year, month and day are whole numbers');
  if (month < 1 || month > 12) throw new RangeError(`there is no month ${month}: months are 1 to 12`);
  const last = daysInMonth(calendar, year, month);
  if (day < 1 || day > last) {
    throw new RangeError(`month ${month} of ${year} has ${last} days in the ${name} calendar: there is no day ${day}`);
  }
  return { year, month, day };
}
