/** From years, months and their parts to first and last days. */
import { type Calendar, type CalendarDate, daysInMonth, gregorian, julian } from '../calendar/calendar-date.ts';
import type { Season } from './calendar-words.ts';
import type { Part } from './date-expression.ts';
import type { DatePrecision, DaySpan } from './date-mention.ts';

export interface SpanOfDays extends DaySpan {
  precision: DatePrecision;
}

/** A day, month or year whose missing parts have been found. */
export interface WholePoint {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  part?: Part | undefined;
}

/**
 * Beginning, middle and end are days 1–10, 11–20 and 21 to the last of a month, and thirds of a year.
 *
 * @throws RangeError with a sentence if the calendar has no such day
 */
export function spanOfPoint({ year, month, day, part }: WholePoint, calendar: Calendar): SpanOfDays {
  const make = maker(calendar);
  if (month === undefined) {
    const [first, last] = part === undefined ? [1, 12] : monthsOfPart(part);
    const from = make(year, first, 1);
    const to = make(year, last, daysInMonth(calendar, year, last));
    return { from, to, precision: part === undefined ? 'year' : 'range' };
  }
  if (day !== undefined) {
    const date = make(year, month, day);
    return { from: date, to: date, precision: 'day' };
  }
  const length = daysInMonth(calendar, year, month);
  const [first, last] = part === undefined ? [1, length] : daysOfPart(part, length);
  return {
    from: make(year, month, first),
    to: make(year, month, last),
    precision: part === undefined ? 'month' : 'range',
  };
}

/** From the first day of one to the last of the other. @throws as {@link spanOfPoint} */
export function spanBetween(from: WholePoint, to: WholePoint, calendar: Calendar): SpanOfDays {
  const [first, last] = [spanOfPoint(from, calendar).from, spanOfPoint(to, calendar).to];
  return { from: first, to: last, precision: 'range' };
}

/** Spring is March to May; winter begins in December of the year named. */
export function spanOfSeason(season: Season, year: number, calendar: Calendar): SpanOfDays {
  const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season];
  const last = season === 'winter' ? { year: year + 1, month: 2 } : { year, month: first + 2 };
  return spanBetween({ year, month: first }, last, calendar);
}

/** The 18th is 1701 to 1800; its beginning, middle and end are thirds. */
export function spanOfCentury(century: number, part: Part | undefined, calendar: Calendar): SpanOfDays {
  const before = (century - 1) * 100;
  const thirds: Record<string, [number, number]> = { beginning: [1, 33], middle: [34, 67], end: [68, 100] };
  const [first, last] = (typeof part === 'string' ? thirds[part] : undefined) ?? [1, 100];
  return spanBetween({ year: before + first }, { year: before + last }, calendar);
}

function maker(calendar: Calendar): (year: number, month: number, day: number) => CalendarDate {
  return calendar === 'julian' ? julian : gregorian;
}

function daysOfPart(part: Part, length: number): [first: number, last: number] {
  if (typeof part === 'object') {
    return 'first' in part ? [1, Math.min(part.first, length)] : [Math.max(1, length - part.last + 1), length];
  }
  if (part === 'beginning') return [1, 10];
  if (part === 'middle') return [11, 20];
  if (part === 'end') return [21, length];
  return part === 'first-half' ? [1, 15] : [16, length];
}

function monthsOfPart(part: Part): [first: number, last: number] {
  if (part === 'beginning') return [1, 4];
  if (part === 'middle') return [5, 8];
  if (part === 'end') return [9, 12];
  return part === 'first-half' ? [1, 6] : part === 'second-half' ? [7, 12] : [1, 12];
}
