/** The reasons of a date as words for its reader. */
import { monthNames } from '../calendar/format-date.ts';
import { chapterLabel, passageLabel } from '../register/citation-label.ts';
import type { DateReason, DateSource } from './date-reason.ts';
import { monthsOf } from './ground.ts';

/** “month and year from ¶10: ‘October 22’; counted New Style: it happened abroad” */
export function because(reasons: readonly DateReason[]): string {
  return reasons.map(wordsOf).join('; ');
}

function wordsOf(reason: DateReason): string {
  switch (reason.rule) {
    case 'printed':
      return 'as printed';
    case 'correction':
      return `decided by an editor: ${withLabels(reason.why)}`;
    case 'counted':
      return 'days' in reason
        ? `${daysFrom(reason.days)} ${placed(reason.source)}`
        : yearsFrom(reason.years, reason.source);
    case 'phrase':
      return `${reason.of} from the same list: ‘${reason.source.words}’`;
    case 'before':
      return `${reason.of} from ${placed(reason.source)}`;
    case 'chapter':
      return `${reason.of}: the chapter tells ${reason.of === 'year' ? yearWords(reason.tells) : timeWords(reason.tells)}`;
    case 'writing':
      return `year: the one before ${reason.year}, in which the work was written`;
    case 'abroad':
      return 'counted New Style: it happened abroad';
    case 'marked':
      return 'counted New Style: the text says so';
    case 'changed':
      return 'counted New Style: Russia had changed its calendar';
    case 'ends':
      return 'the night of a day is, in this work, the night that ends in it';
  }
}

/** “history/45/p76” becomes “history, ch. 45 ¶76”. */
function withLabels(why: string): string {
  return why.replace(
    passageId,
    (_, work, chapter, local) => `${work}, ${chapterLabel(chapter)} ${passageLabel(local)}`,
  );
}

const passageId = /\b([a-z]+(?:-[a-z]+)?)\/([a-z0-9-]{1,20})\/([pn]\d{1,4})\b/g;

/** “¶10: ‘October 22’” */
function placed({ local, words }: DateSource): string {
  return `${passageLabel(local)}: ‘${words}’`;
}

function daysFrom(days: number): string {
  if (days === 0) return 'the same day as in';
  const count = Math.abs(days);
  const length = count === 1 ? 'the day' : `${count} days`;
  return `${length} ${days > 0 ? 'after' : 'before'}`;
}

function yearsFrom(years: number, source: DateSource): string {
  return `${Math.abs(years)} years ${years > 0 ? 'after' : 'before'} ${placed(source)}`;
}

/** “1917”; “November 1917 to March 1918” if it lies in two years */
function yearWords(tells: string): string {
  const { first, last } = monthsOf(tells);
  const year = Math.floor(first / 12);
  return year === Math.floor(last / 12) ? String(year) : timeWords(tells);
}

/** “October 1917”, “November 1917 to March 1918”, “1917” */
function timeWords(tells: string): string {
  return tells.split('/').map(monthWords).join(' to ');
}

function monthWords(edtf: string): string {
  const [year = '', month] = edtf.split('-');
  return month === undefined ? year : `${monthNames[Number(month) - 1]} ${year}`;
}
