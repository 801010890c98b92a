/** Every date of a chapter with the days that it means. */
import { type DateDecision, decidedSpan } from './date-corrections.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateMention } from './date-mention.ts';
import type { DatedWork, DatingContext, DatingPassage } from './dating-context.ts';
import { findExpressions } from './find-expressions.ts';
import { isForecast } from './forecast.ts';
import type { IsNumbered } from './grammar/days.ts';
import { quotedIn } from './quotations.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './resolved.ts';
import { shareInLists } from './share-in-lists.ts';

export interface DecidedDate extends DateDecision {
  start: number;
  end: number;
  why: string;
}

export interface PassageToDate extends DatingPassage {
  /** what an editor has decided, in order */
  decided: readonly DecidedDate[];
}

export interface UndecidedDate {
  start: number;
  end: number;
  /** what is wrong with it, if more than that nothing tells which days are meant */
  sentence?: string;
}

export interface PassageDates {
  /** in the order of the text, none upon another */
  dates: DateMention[];
  /** dates of which nothing tells the year or the month, or that are no days */
  undecided: UndecidedDate[];
  /** months and ordinals that are known to be no dates */
  names: { start: number; end: number }[];
}

/**
 * @param tells what the chapter is said to tell, EDTF in the work’s calendar
 * @param isNumbered whether a word names things that are told by an ordinal: “Army”
 * @returns by the passages’ ids within the chapter
 */
export function datesOfChapter(
  passages: readonly PassageToDate[],
  work: DatedWork,
  tells: string | undefined,
  isNumbered: IsNumbered,
): Map<string, PassageDates> {
  const context: DatingContext = { work, tells, known: [] };
  return new Map(passages.map((passage, index) => [passage.local, datesIn(passage, index, context, isNumbered)]));
}

function datesIn(passage: PassageToDate, index: number, context: DatingContext, isNumbered: IsNumbered): PassageDates {
  const { text, local, kind, taken, decided } = passage;
  const found = findExpressions(text, [...taken, ...decided], isNumbered);
  const result: PassageDates = { dates: [], undecided: [], names: found.names };
  const isQuoted = kind === 'quotation' ? () => true : quotedIn(text);
  const add = (start: number, end: number, resolved: Resolved, extra: Partial<DateMention> = {}): void => {
    const { from, to, precision, reasons, relative, year, month, day, yearPrinted } = resolved;
    const ahead = precision !== 'year' && !(yearPrinted && year < context.work.written - 2);
    const forecast = ahead && isForecast(text, start, end, kind === 'quotation') ? { forecast: true as const } : {};
    const rest = { ...(relative ? { relative } : {}), ...forecast, ...extra };
    const mention: DateMention = { kind: 'date', start, end, from, to, precision, reasons, ...rest };
    result.dates.push(mention);
    const source = { local, start, end, words: text.slice(start, end) };
    context.known.push({ source, mention, passage: index, year, month, day, yearPrinted, quoted: isQuoted(start) });
  };
  const expressions = withoutApposed(text, shareInLists(text, found.expressions));
  for (const item of inOrder(expressions, decided)) {
    const { start, end } = item;
    if ('date' in item) {
      addDecided(item, context, add);
      continue;
    }
    try {
      const opens = start < openingLength;
      const resolved = resolve(item, { passage: index, local, text, quoted: isQuoted(start), opens }, context);
      if (resolved) add(start, end, resolved);
      else if (!isRelative(item)) result.undecided.push({ start, end });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      result.undecided.push({ start, end, sentence: error.message });
    }
  }
  return result;
}

/** “on the next day, the 10th”: the words that count are said again by the date that follows, which stands for both. */
function withoutApposed(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  return expressions.filter(({ sense, end }, index) => {
    const next = expressions[index + 1];
    const apposed = next !== undefined && next.sense.kind !== 'counted' && apposition.test(text.slice(end, next.start));
    return !(sense.kind === 'counted' && apposed);
  });
}

const apposition = /^, (?:on |in |in the )?$/;

/** A date counted from another goes on from the passage before only within its opening words, in code units. */
const openingLength = 60;

function addDecided(
  { start, end, date, calendar, why, relative, forecast, remark, meant }: DecidedDate,
  { work }: DatingContext,
  add: (start: number, end: number, resolved: Resolved, extra: Partial<DateMention>) => void,
): void {
  const counted = calendar ?? calendarOf(date, work);
  const span = decidedSpan(date, counted);
  const { year, month, day } = span.from;
  const reasons = [{ of: 'date', rule: 'correction', why } as const];
  const known = {
    year,
    month: span.precision === 'year' ? undefined : month,
    day: span.precision === 'day' ? day : undefined,
  };
  const sentence = remark && {
    sentence: remark,
    ...(meant ? { meant: decidedSpan(meant, calendarOf(meant, work)) } : {}),
  };
  add(start, end, { ...span, reasons, ...known, yearPrinted: false, ...(relative ? { relative } : {}) }, {
    ...(sentence ? { remark: sentence } : {}),
    ...(forecast === undefined ? {} : { forecast: forecast || undefined }),
  } as Partial<DateMention>);
}

/** The calendar of the work, up to Russia’s change of 1918. */
function calendarOf(date: string, { calendar }: DatedWork): 'julian' | 'gregorian' {
  return date.slice(0, 7) > '1918-01' || /^1918($|\/)/.test(date) ? 'gregorian' : calendar;
}

function isRelative({ sense }: DateExpression): boolean {
  return sense.kind === 'counted' || sense.kind === 'writing' || sense.kind === 'season';
}

function inOrder(
  expressions: readonly DateExpression[],
  decided: readonly DecidedDate[],
): (DateExpression | DecidedDate)[] {
  return [...expressions, ...decided].toSorted((a, b) => a.start - b.start);
}
