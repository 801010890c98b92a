/** What the words of a date say by themselves, before anything around them is asked. */
import type { Season } from './calendar-words.ts';

/** A day, month or year as far as it is printed. */
export interface Point {
  year?: number;
  month?: number;
  day?: number;
  /** the part of the month or year that is meant */
  part?: Part;
}

/** A part of a month, a year or a century; `days`: so many of its first or last days. */
export type Part = 'beginning' | 'middle' | 'end' | 'first-half' | 'second-half' | { first: number } | { last: number };

/** The day from which another is counted, where it follows: UTF-16 code units, half open. */
export interface Anchor {
  at: Point;
  start: number;
  end: number;
}

export type DateSense =
  | { kind: 'point'; at: Point; sameYear?: true }
  /** both ends and all between them */
  | { kind: 'span'; from: Point; to: Point }
  | { kind: 'season'; season: Season; year?: number; sameYear?: true; last?: true }
  | { kind: 'century'; century: number; part?: Part }
  | { kind: 'decade'; year: number }
  /** so many days or years from the date before, or from the one that follows in the same phrase */
  | { kind: 'counted'; unit: 'day' | 'year'; by: number; anchor?: Anchor }
  /** so many years from the year in which the work was written */
  | { kind: 'writing'; by: number };

export interface DateExpression {
  /** UTF-16 code units, half open */
  start: number;
  end: number;
  sense: DateSense;
  /** what the next date of the same list says for this one too: “(the 9th and) 10th of November” */
  shared?: { month?: number; year?: number; start: number; end: number };
  /** “(new style)” stands after it */
  newStyle?: true;
  /** “the night of” stands before it */
  night?: true;
}
