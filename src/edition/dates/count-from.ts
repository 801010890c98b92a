/** Dates that are counted from another: “the next day”, “two weeks before October 25”, “fourteen years later”. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { gregorianFromDayNumber, julianDayNumber, julianFromDayNumber } from '../calendar/julian-day.ts';
import type { Anchor } from './date-expression.ts';
import type { DateReason, DateSource } from './date-reason.ts';
import type { DatingContext } from './dating-context.ts';
import { spanOfPoint } from './day-span.ts';
import { resolvePoint } from './resolve-point.ts';
import type { Place, Resolved } from './resolved.ts';

/** Passages further back than this are not counted from. */
const reach = 2;

/** From the date that follows, else from the day before; @returns undefined if there is none near enough */
export function countDays(
  { by, anchor }: { by: number; anchor?: Anchor },
  place: Place,
  context: DatingContext,
): Resolved | undefined {
  if (anchor) {
    const { start, end, at } = anchor;
    const day = resolvePoint(at, false, { start, end, sense: { kind: 'point', at } }, place, context);
    const source = { local: place.local, start, end, words: place.text.slice(start, end) };
    return day && counted(day.from, source, by);
  }
  const before = context.known.findLast(
    (date) =>
      date.mention.precision === 'day' &&
      date.quoted === place.quoted &&
      (date.passage === place.passage || (place.opens && date.passage >= place.passage - reach)),
  );
  return before && counted(before.mention.from, before.source, by);
}

function counted(from: CalendarDate, source: DateSource, by: number): Resolved {
  const number = julianDayNumber(from) + by;
  const day = from.calendar === 'julian' ? julianFromDayNumber(number) : gregorianFromDayNumber(number);
  const reasons: DateReason[] = [{ of: 'date', rule: 'counted', source, days: by }];
  const { year, month, day: ofMonth } = day;
  return {
    from: day,
    to: day,
    precision: 'day',
    reasons,
    relative: true,
    year,
    month,
    day: ofMonth,
    yearPrinted: false,
  };
}

/** Only from a year that is printed in the same passage. */
export function countYears(by: number, { passage }: Place, context: DatingContext): Resolved | undefined {
  const before = context.known.findLast((date) => date.passage === passage && !date.mention.relative);
  if (!before?.yearPrinted) return undefined;
  const year = before.year + by;
  const calendar = year >= 1918 ? 'gregorian' : before.mention.from.calendar;
  const reasons: DateReason[] = [{ of: 'year', rule: 'counted', source: before.source, years: by }];
  return { ...spanOfPoint({ year }, calendar), reasons, relative: true, year, yearPrinted: false };
}
