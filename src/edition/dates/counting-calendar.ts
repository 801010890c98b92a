/** By which calendar a date is counted where it stands. */
import type { Calendar } from '../calendar/calendar-date.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateReason } from './date-reason.ts';
import type { DatingContext } from './dating-context.ts';

export const changed: DateReason = { of: 'calendar', rule: 'changed' };

/** From 14 February 1918 Russia counts as the rest of the world does. */
export function countingCalendar(
  { year, month }: { year: number; month?: number | undefined },
  { newStyle }: DateExpression,
  { work: { calendar, abroad } }: DatingContext,
): { calendar: Calendar; reasons: DateReason[] } {
  if (calendar === 'gregorian') return { calendar, reasons: [] };
  if (newStyle) return { calendar: 'gregorian', reasons: [{ of: 'calendar', rule: 'marked' }] };
  if (abroad.includes(year)) return { calendar: 'gregorian', reasons: [{ of: 'calendar', rule: 'abroad' }] };
  if (year < 1918 || (year === 1918 && (month ?? 12) < 2)) return { calendar, reasons: [] };
  return { calendar: 'gregorian', reasons: month === undefined ? [] : [changed] };
}
