/** The days about an event, to show what else happened. */
import type { TimelineEvent } from './timeline-event.ts';
import type { View } from './view.ts';

/** In days: what is shown before and after, at least; and of a longer event it is not. */
const leastBeside = 3;
const longest = 31;

/** Whole days, as many as half of its own on either side; undefined for an event longer than a month. */
export function daysAround({ from, to }: Pick<TimelineEvent, 'from' | 'to'>): View | undefined {
  const first = Math.floor(from);
  const last = Math.max(Math.ceil(to), first + 1);
  if (last - first > longest) return undefined;
  const beside = Math.max(leastBeside, Math.ceil((last - first) / 2));
  return { from: first - beside, to: last + beside };
}
