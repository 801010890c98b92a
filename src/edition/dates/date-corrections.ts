/** Where a person has decided what a date means: `content/corrections/<work>.yaml`. */
import { type Calendar, type CalendarDate, daysInMonth, gregorian, julian } from '../calendar/calendar-date.ts';
import type { DatePrecision, DaySpan } from './date-mention.ts';

/** What an editor says of a date: `1917-10-07`, `1917-10`, `1917`, `1917-10-01/1917-10-10`. */
export interface DateDecision {
  /** ISO days, months or years of the calendar named */
  date: string;
  /** that of the work, if absent */
  calendar?: Calendar | undefined;
  relative?: true | undefined;
  forecast?: boolean | undefined;
  /** what the edition says of a date that is surely wrong as printed */
  remark?: string | undefined;
  /** the days that are surely meant, as `date` */
  meant?: string | undefined;
}

/** @throws RangeError if it is no day, month, year or interval of them in the calendar */
export function decidedSpan(date: string, calendar: Calendar): DaySpan & { precision: DatePrecision } {
  const [first = '', last = first] = date.split('/');
  const [from, to] = [bounds(first, calendar), bounds(last, calendar)];
  if (date.includes('/')) return { from: from.first, to: to.last, precision: 'range' };
  return { from: from.first, to: from.last, precision: from.precision };
}

function bounds(
  text: string,
  calendar: Calendar,
): { first: CalendarDate; last: CalendarDate; precision: DatePrecision } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)?.map(Number) ?? [];
  if (year === undefined) throw new RangeError(`“${text}” is not a day, month or year: 1917-10-25, 1917-10, 1917`);
  const make = calendar === 'julian' ? julian : gregorian;
  if (day && month) return { first: make(year, month, day), last: make(year, month, day), precision: 'day' };
  if (month) {
    const end = daysInMonth(calendar, year, month);
    return { first: make(year, month, 1), last: make(year, month, end), precision: 'month' };
  }
  return { first: make(year, 1, 1), last: make(year, 12, 31), precision: 'year' };
}
