/** What must be known of a work and a chapter to say which days its dates mean. */
import type { Calendar } from '../calendar/calendar-date.ts';
import type { DateMention } from './date-mention.ts';
import type { DateReason, DateSource } from './date-reason.ts';

export interface DatedWork {
  /** in which it counts days in Russia */
  calendar: Calendar;
  /** the last year of its writing */
  written: number;
  /** whether “the night of the 25th” is, in it, the night that ends on the 25th */
  nightsEnd?: boolean | undefined;
  /** years of which it tells only what happened abroad */
  abroad: readonly number[];
}

export interface DatingPassage {
  /** within the chapter: `p12` */
  local: string;
  kind: string;
  text: string;
  /** names, titles, and what an editor has found to be no date: UTF-16 code units, half open */
  taken: readonly { start: number; end: number }[];
}

/** A date that has been understood and can tell those after it their month and year. */
export interface KnownDate {
  source: DateSource;
  mention: DateMention;
  /** place of its passage in the chapter, from 0 */
  passage: number;
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  /** whether the year stands in its words */
  yearPrinted: boolean;
  quoted: boolean;
}

/** What could be found of a year or month, with its ground. */
export interface Grounded {
  year: number;
  month?: number | undefined;
  reasons: DateReason[];
}

export interface DatingContext {
  work: DatedWork;
  /** EDTF in the work’s calendar: `1917-10` */
  tells?: string | undefined;
  /** in the order of the text */
  known: KnownDate[];
}
