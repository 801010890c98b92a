/** When an event was, in the words and numerals of both calendars. */
import type { EventEntry } from '../../schemas/event.ts';
import { type Calendar, type CalendarDate, daysInMonth } from '../calendar/calendar-date.ts';
import { toGregorian, toJulian } from '../calendar/convert.ts';
import { inRussia } from '../calendar/russia.ts';
import type { DatePrecision, DaySpan } from '../dates/date-mention.ts';
import { spanInWords } from '../days/span-in-words.ts';
import { clockWords } from './clock-words.ts';
import { type EventDate, eventSpan } from './event-days.ts';

export interface EventWhen {
  /** in the calendar in which the passages give it */
  span: DaySpan & { precision: DatePrecision };
  /** “25 October 1917” */
  old: string;
  /** “7 November 1917” */
  modern: string;
  /** “25”, “24–26”; absent where no days are told */
  numerals: { old: string; modern: string } | undefined;
  /** the New Style comes first: Russia counted by it, or it was abroad */
  newFirst: boolean;
  /** whole years, of which thirteen days are no matter: both calendars have the same words */
  years: boolean;
  /** “2.10 a.m.” */
  time: string | undefined;
}

/** @throws RangeError if the calendar has no such days */
export function eventWhen(date: EventDate, kind: EventEntry['kind']): EventWhen {
  const span = eventSpan(date);
  const [old, modern] = [converted(span, toJulian), converted(span, toGregorian)];
  const years = isYears(span);
  const days = span.precision === 'day' || (span.precision === 'range' && !isMonths(span) && !years);
  return {
    span,
    old: spanInWords(years ? span : old),
    modern: spanInWords(years ? span : modern),
    numerals: days ? { old: numerals(old), modern: numerals(modern) } : undefined,
    newFirst: countedFirst(span, kind) === 'gregorian',
    years,
    time: date.time === undefined ? undefined : clockWords(date.time),
  };
}

/** “25 October (7 November) 1917, 2.10 a.m.”, “September–October 1917”, “1905” */
export function whenInWords({ old, modern, newFirst, years, span, time }: EventWhen): string {
  const [first, second] = newFirst ? [modern, old] : [old, modern];
  const clock = time === undefined ? '' : `, ${time}`;
  if (years) return `${first}${clock}`;
  const year = ` ${toGregorian(span.from).year}`;
  const oneYear = first.endsWith(year) && second.endsWith(year);
  return oneYear
    ? `${first.slice(0, -year.length)} (${second.slice(0, -year.length)})${year}${clock}`
    : `${first} (${second})${clock}`;
}

/** The calendar whose date comes first: that of Russia on its first day; abroad, and of a whole month, as it is given. */
function countedFirst(span: DaySpan, kind: EventEntry['kind']): Calendar {
  return kind === 'abroad' || isMonths(span) ? span.from.calendar : inRussia(span.from).calendar;
}

function converted({ from, to }: DaySpan, convert: (date: CalendarDate) => CalendarDate): DaySpan {
  return { from: convert(from), to: convert(to) };
}

function isYears({ from, to }: DaySpan): boolean {
  return from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
}

function isMonths({ from, to }: DaySpan): boolean {
  return from.day === 1 && to.day === daysInMonth(to.calendar, to.year, to.month);
}

/** “25”, “24–26”, “30–3” over the end of a month */
function numerals({ from, to }: DaySpan): string {
  const same = from.day === to.day && from.month === to.month && from.year === to.year;
  return same ? String(from.day) : `${from.day}–${to.day}`;
}
