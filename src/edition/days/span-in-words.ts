/** A stretch of days in words, as short as they can be: “12–14 September 1917”, “September–October 1917”, “1904–1905”. */
import { type CalendarDate, daysInMonth } from '../calendar/calendar-date.ts';
import { formatDate, monthNames } from '../calendar/format-date.ts';
import type { DaySpan } from '../dates/date-mention.ts';

export function spanInWords({ from, to }: DaySpan): string {
  const months = from.day === 1 && to.day === daysInMonth(to.calendar, to.year, to.month);
  if (months && from.month === 1 && to.month === 12) return joined(String(from.year), String(to.year));
  const sameYear = from.year === to.year;
  const month = ({ month: number }: CalendarDate): string => monthNames[number - 1] ?? '';
  if (months) {
    if (sameYear) return `${joined(month(from), month(to))} ${to.year}`;
    return `${month(from)} ${from.year} – ${month(to)} ${to.year}`;
  }
  if (!sameYear) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from.month !== to.month) return `${from.day} ${month(from)} – ${formatDate(to)}`;
  return from.day === to.day ? formatDate(to) : `${from.day}–${formatDate(to)}`;
}

function joined(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}
