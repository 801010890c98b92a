/** The stretch of time that a drawing shows, and the lines that divide it: days, months or years. */
import type { Calendar, CalendarDate } from '../calendar/calendar-date.ts';
import { formatShortDay, monthNames } from '../calendar/format-date.ts';
import { gregorianFromDayNumber, julianFromDayNumber } from '../calendar/julian-day.ts';

export interface TimeScale {
  /** Julian day numbers: the first day and the last */
  first: number;
  last: number;
  /** the days at which a line stands, and what it is called: “20 Oct”, “Jul”, “1918” */
  ticks: { day: number; label: string }[];
}

/** What share of the days a scale holds; the others lie outside of it. */
const share = 0.8;
const fewestDays = 10;
const mostTicks = 6;

interface Division {
  stands: (date: CalendarDate) => boolean;
  label: (date: CalendarDate) => string;
}

const shortMonth = ({ month }: CalendarDate): string => monthNames[month - 1]?.slice(0, 3) ?? '';
const atDays = (stands: (day: number) => boolean): Division => ({
  stands: ({ day }) => stands(day),
  label: formatShortDay,
});
const everyMonths = (step: number): Division => ({
  stands: ({ day, month }) => day === 1 && (month - 1) % step === 0,
  label: (date) => (date.month === 1 ? String(date.year) : shortMonth(date)),
});
const everyYears = (step: number): Division => ({
  stands: ({ day, month, year }) => day === 1 && month === 1 && year % step === 0,
  label: ({ year }) => String(year),
});

/** From the finest. */
const divisions = [
  atDays(() => true),
  atDays((day) => day % 2 === 0),
  atDays((day) => [1, 5, 10, 15, 20, 25].includes(day)),
  atDays((day) => [1, 10, 20].includes(day)),
  ...[1, 2, 3, 6].map(everyMonths),
  ...[1, 2, 5, 10, 25, 50, 100].map(everyYears),
];

/**
 * The shortest stretch that holds four fifths of the days and at least ten, with a day more at either end.
 *
 * @param days Julian day numbers, each as often as it is told, at least one
 * @param calendar by which the lines count
 */
export function timeScale(days: readonly number[], calendar: Calendar): TimeScale {
  const sorted = days.toSorted((a, b) => a - b);
  const held = Math.ceil(sorted.length * share);
  const stretches = sorted.slice(held - 1).map((to, index) => ({ from: sorted[index] ?? to, to }));
  const { from, to } = stretches.reduce((best, next) => (next.to - next.from < best.to - best.from ? next : best));
  const more = Math.max(1, Math.ceil((fewestDays - (to - from + 1)) / 2));
  return { first: from - more, last: to + more, ticks: ticksOf(from - more, to + more, calendar) };
}

/** By the finest division that does not crowd the lines. */
function ticksOf(first: number, last: number, calendar: Calendar): TimeScale['ticks'] {
  const date = calendar === 'julian' ? julianFromDayNumber : gregorianFromDayNumber;
  const days = Array.from({ length: last - first + 1 }, (_, index) => ({
    day: first + index,
    date: date(first + index),
  }));
  for (const { stands, label } of divisions) {
    const ticks = days.filter((day) => stands(day.date));
    if (ticks.length <= mostTicks) return ticks.map((tick) => ({ day: tick.day, label: label(tick.date) }));
  }
  return [];
}
