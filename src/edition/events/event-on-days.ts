/** Which events the page of a day or of a month shows. */
import type { EventEntry } from '../../schemas/event.ts';
import { julianDayNumber } from '../calendar/julian-day.ts';
import { eventSpan } from './event-days.ts';

/** The longest event that is an event of each of its days, in days: the longest congress. */
const longestOfDays = 10;
/** The longest that is one of its month. */
const longestOfMonth = 62;

/** Whether it was on that day, and not so long that the day was but one of many. @param day Julian day number */
export function isOfDay(event: Pick<EventEntry, 'when'>, day: number): boolean {
  const { first, last } = daysOf(event);
  return first <= day && day <= last && last - first < longestOfDays;
}

/** Whether it began in the month. @param days Julian day numbers of the month, in order */
export function isOfMonth(event: Pick<EventEntry, 'when'>, days: readonly number[]): boolean {
  const { first, last } = daysOf(event);
  return first >= (days[0] ?? 0) && first <= (days.at(-1) ?? 0) && last - first < longestOfMonth;
}

function daysOf({ when: [edition] }: Pick<EventEntry, 'when'>): { first: number; last: number } {
  if (!edition) throw new RangeError('an event has at least one date');
  const { from, to } = eventSpan(edition);
  return { first: julianDayNumber(from), last: julianDayNumber(to) };
}
