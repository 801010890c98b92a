/** When an event was, as days of a calendar. */

import type { EventEntry } from '../../schemas/event.ts';
import { julianDayNumber } from '../calendar/julian-day.ts';
import { decidedSpan } from '../dates/date-corrections.ts';
import type { DatePrecision, DaySpan } from '../dates/date-mention.ts';

export type EventDate = EventEntry['when'][number];

/** @throws RangeError if the calendar has no such days */
export function eventSpan({ date, calendar }: EventDate): DaySpan & { precision: DatePrecision } {
  return decidedSpan(date, calendar);
}

/** Whether both have the same first and the same last day, in whatever calendar. */
export function sameDays(a: DaySpan, b: DaySpan): boolean {
  return julianDayNumber(a.from) === julianDayNumber(b.from) && julianDayNumber(a.to) === julianDayNumber(b.to);
}

/** From the first moment told to the last, for sorting: day numbers with the time of day as a fraction. */
export function eventExtent(event: Pick<EventEntry, 'when'>): { from: number; to: number } {
  const [first] = event.when;
  if (!first) throw new RangeError('an event has at least one date');
  const { from, to } = eventSpan(first);
  const [start, end] = first.time?.split('/').map(dayFraction) ?? [];
  const begins = julianDayNumber(from);
  const ends = julianDayNumber(to);
  if (start === undefined) return { from: begins, to: ends + 1 };
  const last = ends + (end ?? start);
  // “22:40/06:00” goes on into the next day.
  return { from: begins + start, to: last < begins + start ? last + 1 : last };
}

function dayFraction(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) / (24 * 60);
}
