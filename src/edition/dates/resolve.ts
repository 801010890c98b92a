/** Which days a date means, where it stands: its words first, then what is around them. */
import { countDays, countYears } from './count-from.ts';
import { countingCalendar } from './counting-calendar.ts';
import type { DateExpression, DateSense } from './date-expression.ts';
import type { DateReason } from './date-reason.ts';
import type { DatingContext, Grounded } from './dating-context.ts';
import { spanBetween, spanOfCentury, spanOfPoint, spanOfSeason } from './day-span.ts';
import { yearFor } from './find-year.ts';
import { printed, resolvePoint, resolveSpan, sameYearAs } from './resolve-point.ts';
import type { Place, Resolved } from './resolved.ts';

/** @returns undefined if nothing tells which days are meant. @throws RangeError with a sentence for a day that was none */
export function resolve(expression: DateExpression, place: Place, context: DatingContext): Resolved | undefined {
  const { sense } = expression;
  const resolved = resolveSense(sense, expression, place, context);
  if (!resolved) return undefined;
  const night: DateReason[] =
    expression.night && context.work.nightsEnd && resolved.precision === 'day' ? [{ of: 'night', rule: 'ends' }] : [];
  return { ...resolved, reasons: [...resolved.reasons, ...night] };
}

function resolveSense(
  sense: DateSense,
  expression: DateExpression,
  place: Place,
  context: DatingContext,
): Resolved | undefined {
  switch (sense.kind) {
    case 'point':
      return resolvePoint(sense.at, sense.sameYear === true, expression, place, context);
    case 'span':
      return resolveSpan(sense, expression, place, context);
    case 'season': {
      const year = seasonYear(sense, place, context);
      if (!year) return undefined;
      const chosen = countingCalendar({ year: year.year, month: 12 }, expression, context);
      const span = spanOfSeason(sense.season, year.year, chosen.calendar);
      const last = sense.last ? { relative: true as const } : {};
      return {
        ...span,
        ...last,
        reasons: [...year.reasons, ...chosen.reasons],
        year: year.year,
        yearPrinted: sense.year !== undefined,
      };
    }
    case 'century':
    case 'decade': {
      const year = sense.kind === 'century' ? (sense.century - 1) * 100 + 1 : sense.year;
      const { calendar } = countingCalendar({ year }, expression, context);
      const span =
        sense.kind === 'century'
          ? spanOfCentury(sense.century, sense.part, calendar)
          : spanBetween({ year }, { year: year + 9 }, calendar);
      return { ...span, reasons: [printed], year, yearPrinted: true };
    }
    case 'counted':
      return sense.unit === 'day' ? countDays(sense, place, context) : countYears(sense.by, place, context);
    case 'writing': {
      const year = context.work.written + sense.by;
      const chosen = countingCalendar({ year }, expression, context);
      const reasons: DateReason[] = [{ of: 'year', rule: 'writing', year: context.work.written }];
      return { ...spanOfPoint({ year }, chosen.calendar), reasons, relative: true, year, yearPrinted: false };
    }
  }
}

function seasonYear(
  sense: DateSense & { kind: 'season' },
  { passage }: Place,
  context: DatingContext,
): Grounded | undefined {
  if (sense.year !== undefined) return { year: sense.year, reasons: [printed] };
  if (sense.sameYear) return sameYearAs(passage, context);
  return context.tells === undefined ? undefined : yearFor({ month: 12 }, passage, { ...context, known: [] });
}
