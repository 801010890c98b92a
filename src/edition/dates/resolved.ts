/** A date whose days have been found, and where it stands. */
import type { DateReason } from './date-reason.ts';
import type { SpanOfDays } from './day-span.ts';

/** Where an expression stands. */
export interface Place {
  /** of its passage in the chapter, from 0 */
  passage: number;
  local: string;
  text: string;
  quoted: boolean;
  /** whether it opens its passage, so that it can go on from the passage before */
  opens: boolean;
}

export interface Resolved extends SpanOfDays {
  reasons: DateReason[];
  relative?: true;
  /** for the dates that follow */
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  yearPrinted: boolean;
}
