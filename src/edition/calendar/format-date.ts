/** Days in words, in both calendars: “25 October (7 November) 1917”. */
import type { Calendar, CalendarDate } from './calendar-date.ts';
import { toGregorian, toJulian } from './convert.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** “25 October” */
export function formatDayAndMonth({ month, day }: CalendarDate): string {
  return `${day} ${monthNames[month - 1]}`;
}

/** “25 Oct” */
export function formatShortDay({ month, day }: CalendarDate): string {
  return `${day} ${monthNames[month - 1]?.slice(0, 3)}`;
}

/** “25 October 1917” */
export function formatDate(date: CalendarDate): string {
  return `${formatDayAndMonth(date)} ${date.year}`;
}

/**
 * “25 October (7 November) 1917”, “25 (13) October 1917” within a month, “19 December 1917 (1 January 1918)” over a year.
 *
 * @param first the calendar whose date comes first
 */
export function formatBoth(date: CalendarDate, first: Calendar = 'julian'): string {
  const [one, other] = first === 'julian' ? [toJulian(date), toGregorian(date)] : [toGregorian(date), toJulian(date)];
  if (one.year !== other.year) return `${formatDate(one)} (${formatDate(other)})`;
  const month = monthNames[one.month - 1];
  if (one.month === other.month) return `${one.day} (${other.day}) ${month} ${one.year}`;
  return `${one.day} ${month} (${other.day} ${monthNames[other.month - 1]}) ${one.year}`;
}
