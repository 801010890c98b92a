/** A date’s days in the Gregorian calendar, and as EDTF, which knows no other. */
import type { GregorianDate } from '../calendar/calendar-date.ts';
import { daysInMonth } from '../calendar/calendar-date.ts';
import { toGregorian } from '../calendar/convert.ts';
import type { DatePrecision, DaySpan } from './date-mention.ts';

export function gregorianSpan({ from, to }: DaySpan): { from: GregorianDate; to: GregorianDate } {
  return { from: toGregorian(from), to: toGregorian(to) };
}

/** `1917-11-07`; before the year 1 `-0043-03-15`, as ISO 8601 counts. */
export function isoDay({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${isoYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * EDTF, level 0 (ISO 8601-2): `1917-11-07`, `1917-10-14/1917-11-12`. A month or year of the Julian calendar is an interval
 * of Gregorian days; a Gregorian one is `1918-05`, `1918`.
 */
export function edtfOf(span: DaySpan & { precision: DatePrecision }): string {
  const { from, to } = gregorianSpan(span);
  if (span.precision === 'day') return isoDay(from);
  const whole = from.day === 1 && to.day === daysInMonth('gregorian', to.year, to.month);
  if (whole && span.precision === 'month') return isoDay(from).slice(0, -3);
  if (whole && span.precision === 'year') return isoYear(from.year);
  return `${isoDay(from)}/${isoDay(to)}`;
}

function isoYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
