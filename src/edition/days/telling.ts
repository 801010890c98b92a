/** What days a date tells of, and how precisely. */
import { daysInMonth } from '../calendar/calendar-date.ts';
import { julianDayNumber } from '../calendar/julian-day.ts';
import type { DateMention, DatePrecision, DaySpan } from '../dates/date-mention.ts';
import type { PassageId } from '../ids.ts';

/** A date in its place, as the index of days takes it. */
export interface DatedPlace {
  /** `history/43/p12` */
  id: PassageId;
  work: string;
  date: DateMention;
  /** as they stand in the passage */
  words: string;
}

/** `stretch`: some days that are no whole month; `longer`: more than a month */
export type Manner = 'day' | 'stretch' | 'month' | 'longer';

export interface Telling {
  /** Julian day numbers */
  first: number;
  last: number;
  manner: Manner;
  /** the text prints another date, by mistake; this is the one that the edition takes to be meant */
  meant: boolean;
}

/** The longest stretch that is told on the pages of its days, in days. */
const longestStretch = 31;

/** As printed, and as meant where that is something else. */
export function tellingsOf({ from, to, precision, remark }: DateMention): Telling[] {
  const meant = remark?.meant;
  const printed = telling({ from, to }, precision, false);
  return meant ? [printed, telling(meant, 'range', true)] : [printed];
}

function telling(span: DaySpan, precision: DatePrecision, meant: boolean): Telling {
  const [first, last] = [julianDayNumber(span.from), julianDayNumber(span.to)];
  return { first, last, manner: mannerOf(span, precision, last - first + 1, meant), meant };
}

function mannerOf(span: DaySpan, precision: DatePrecision, days: number, meant: boolean): Manner {
  if (precision === 'day' || (meant && days === 1)) return 'day';
  if (precision === 'month' || isWholeMonth(span)) return 'month';
  return days <= longestStretch ? 'stretch' : 'longer';
}

function isWholeMonth({ from, to }: DaySpan): boolean {
  if (from.year !== to.year || from.month !== to.month || from.day !== 1) return false;
  return to.day === daysInMonth(to.calendar, to.year, to.month);
}
