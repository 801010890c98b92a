/** Why a date is taken to mean its days: what told the year, the month, the calendar. */

/** A date of the same chapter, by its words. */
export interface DateSource {
  /** the passage within the chapter: `p12` */
  local: string;
  /** UTF-16 code units into its text, half open */
  start: number;
  end: number;
  /** as they stand there */
  words: string;
}

export type DateReason =
  /** the words say all themselves */
  | { of: 'date'; rule: 'printed' }
  | { of: 'date'; rule: 'correction'; why: string }
  /** counted from another date; `days` may be negative */
  | { of: 'date'; rule: 'counted'; source: DateSource; days: number }
  | { of: 'year'; rule: 'counted'; source: DateSource; years: number }
  /** from a date in the same list of dates */
  | { of: 'month' | 'year'; rule: 'phrase'; source: DateSource }
  /** from a date before it in the same passage, or `afar`: in a passage before */
  | { of: 'month' | 'year' | 'month and year'; rule: 'before'; source: DateSource; afar?: true }
  /** from the time that the chapter is said to tell: `1917-10` */
  | { of: 'month' | 'year' | 'month and year'; rule: 'chapter'; tells: string }
  | { of: 'year'; rule: 'writing'; year: number }
  /** why it is not counted by the calendar of the work */
  | { of: 'calendar'; rule: 'abroad' | 'marked' | 'changed' }
  /** a night is called by the day in which it ends */
  | { of: 'night'; rule: 'ends' };

/** What each ground says, for those who ask how dates were understood. */
export const dateGrounds: Record<DateReason['rule'], string> = {
  correction: 'an editor has decided it',
  printed: 'the words name the year, or the century',
  phrase: 'month or year stand with the last date of the same list',
  before: 'month or year come from the date before it',
  chapter: 'month or year are those that the chapter is said to tell',
  counted: 'it is counted from another date',
  writing: 'it is counted from the year of writing',
  abroad: 'counted New Style, for it happened abroad',
  marked: 'counted New Style, for the text says so',
  changed: 'counted New Style, for Russia had changed its calendar',
  ends: 'a night called by the day in which it ends',
};
