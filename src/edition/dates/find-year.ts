/** The month and year of a date that has them not in its words. */
import type { Point } from './date-expression.ts';
import type { DatingContext, Grounded, KnownDate } from './dating-context.ts';
import { monthOfGround, yearOfGround } from './ground.ts';

/**
 * The year of a month or of a day with its month. In a chapter that is said to tell a time, a year printed before in the
 * same passage counts only for dates that follow it in the calendar; in one that is not, the nearest date before counts.
 *
 * @param passage place of the passage in the chapter
 */
export function yearFor({ month, day }: Point, passage: number, context: DatingContext): Grounded | undefined {
  const { tells, known } = context;
  const before = known.findLast(
    (date) => date.month !== undefined && !date.mention.relative && (tells === undefined || date.passage === passage),
  );
  const near = before !== undefined && before.passage === passage;
  if (before && near && isPrintedHere(before, passage, known) && follows(month, day, before)) {
    return { year: before.year, reasons: [{ of: 'year', rule: 'before', source: before.source }] };
  }
  if (tells !== undefined) {
    const year = yearOfGround(tells, month);
    return year === undefined ? undefined : { year, reasons: [{ of: 'year', rule: 'chapter', tells }] };
  }
  if (!before) return undefined;
  const far = near ? {} : { afar: true as const };
  return { year: before.year, reasons: [{ of: 'year', rule: 'before', source: before.source, ...far }] };
}

/** Whether the year of a date, or of those in the passage that gave it theirs, is printed in the passage. */
function isPrintedHere(date: KnownDate, passage: number, known: readonly KnownDate[]): boolean {
  return known.some(
    (one) => one.passage === passage && one.yearPrinted && one.month !== undefined && one.year === date.year,
  );
}

function follows(month: number | undefined, day: number | undefined, before: KnownDate): boolean {
  if (month === undefined || before.month === undefined) return false;
  if (month !== before.month) return month > before.month;
  return day === undefined || before.day === undefined || day >= before.day;
}

/**
 * The month and year of a bare day: from the nearest day before in the same passage, else the month that the chapter
 * tells, else the nearest day before.
 */
export function monthFor(passage: number, { tells, known }: DatingContext): Grounded | undefined {
  const before = known.findLast(({ day }) => day !== undefined);
  const near = before !== undefined && before.passage === passage;
  const month = tells === undefined ? undefined : monthOfGround(tells);
  if (!near && tells !== undefined && month !== undefined) {
    const year = yearOfGround(tells, month);
    return year === undefined
      ? undefined
      : { year, month, reasons: [{ of: 'month and year', rule: 'chapter', tells }] };
  }
  if (!before) return undefined;
  const far = near ? {} : { afar: true as const };
  const reason = { of: 'month and year', rule: 'before', source: before.source, ...far } as const;
  return { year: before.year, month: before.month, reasons: [reason] };
}
