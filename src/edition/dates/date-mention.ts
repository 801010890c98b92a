/** A stretch of a passage that dates something: what it means, and on what grounds. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { DateReason } from './date-reason.ts';

export type DatePrecision = 'day' | 'month' | 'year' | 'range';

/** First and last day, both in one calendar. */
export interface DaySpan {
  from: CalendarDate;
  to: CalendarDate;
}

export interface DateMention extends DaySpan {
  kind: 'date';
  /** UTF-16 code units into the passage’s text, half open */
  start: number;
  end: number;
  /** `range`: a season, a decade, a century, a part of a month or year, or two dates with all between them */
  precision: DatePrecision;
  /** counted from another date: “the next day” */
  relative?: true;
  /** spoken of beforehand, by someone whom the text quotes */
  forecast?: true;
  /** what the edition says of a date that is surely wrong as printed; the mention keeps what is printed */
  remark?: { sentence: string; meant?: DaySpan };
  reasons: DateReason[];
}
