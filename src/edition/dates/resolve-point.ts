/** Days, months and years, and stretches between two of them: what their words lack is found around them. */
import { russianDate } from '../calendar/russia.ts';
import { changed, countingCalendar } from './counting-calendar.ts';
import type { DateExpression, Point } from './date-expression.ts';
import type { DateReason } from './date-reason.ts';
import type { DatingContext, Grounded } from './dating-context.ts';
import { spanBetween, spanOfPoint } from './day-span.ts';
import { monthFor, yearFor } from './find-year.ts';
import type { Place, Resolved } from './resolved.ts';

export const printed: DateReason = { of: 'date', rule: 'printed' };

/** @throws RangeError with a sentence for a day that was none */
export function resolvePoint(
  at: Point,
  sameYear: boolean,
  expression: DateExpression,
  place: Place,
  context: DatingContext,
): Resolved | undefined {
  const { shared } = expression;
  const own = shared ? { ...at, month: at.month ?? shared.month, year: at.year ?? shared.year } : at;
  const whole = wholePoint(own as Point, sameYear, place, context);
  if (!whole) return undefined;
  const point = { ...at, year: whole.year, month: whole.month };
  const chosen = countingCalendar(point, expression, context);
  if (point.month !== undefined && point.day !== undefined && chosen.reasons.includes(changed)) {
    russianDate(point.year, point.month, point.day);
  }
  const reasons = shared
    ? [phraseReason(at, shared, place), ...whole.reasons.filter((one) => one !== printed)]
    : whole.reasons;
  return {
    ...spanOfPoint(point, chosen.calendar),
    reasons: [...reasons, ...chosen.reasons],
    year: point.year,
    month: point.month,
    day: point.day,
    yearPrinted: own.year !== undefined,
  };
}

/** “of the same year”: of the date before. */
export function sameYearAs(passage: number, { known }: DatingContext): Grounded | undefined {
  const before = known.at(-1);
  if (!before) return undefined;
  const far = before.passage === passage ? {} : { afar: true as const };
  return { year: before.year, reasons: [{ of: 'year', rule: 'before', source: before.source, ...far }] };
}

function phraseReason(
  at: Point,
  { month, start, end }: NonNullable<DateExpression['shared']>,
  { local, text }: Place,
): DateReason {
  const source = { local, start, end, words: text.slice(start, end) };
  return { of: month !== undefined && at.month === undefined ? 'month' : 'year', rule: 'phrase', source };
}

function wholePoint(at: Point, sameYear: boolean, place: Place, context: DatingContext): Grounded | undefined {
  const { year, month, day } = at;
  if (year !== undefined && day !== undefined && month === undefined) {
    const found = monthFor(place.passage, context);
    return found && { ...found, year };
  }
  if (year !== undefined) return { year, month, reasons: [printed] };
  if (sameYear) {
    const found = sameYearAs(place.passage, context);
    return found && { ...found, month };
  }
  if (month === undefined) return day === undefined ? undefined : monthFor(place.passage, context);
  const found = yearFor(at, place.passage, context);
  return found && { ...found, month };
}

/** @throws as {@link resolvePoint} */
export function resolveSpan(
  { from, to }: { from: Point; to: Point },
  expression: DateExpression,
  place: Place,
  context: DatingContext,
): Resolved | undefined {
  const last = wholePoint(
    { ...to, year: to.year ?? (to.month === undefined ? undefined : from.year) } as Point,
    false,
    place,
    context,
  );
  if (!last) return undefined;
  const month = from.month ?? last.month;
  const late = month !== undefined && last.month !== undefined && month > last.month;
  const first = { ...from, year: from.year ?? (late ? last.year - 1 : last.year), month };
  const end = { ...to, year: last.year, month: last.month };
  const chosen = countingCalendar(
    from.month === undefined && from.day === undefined ? end : first,
    expression,
    context,
  );
  return {
    ...spanBetween(first, end, chosen.calendar),
    reasons: [...last.reasons, ...chosen.reasons],
    year: end.year,
    month: end.month,
    day: end.day,
    yearPrinted: to.year !== undefined || from.year !== undefined,
  };
}
