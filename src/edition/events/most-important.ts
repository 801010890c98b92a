/** The most important of some events, in the order in which they are given. */
import type { EventEntry } from '../../schemas/event.ts';

/** @param most how many; of equally important ones the first */
export function mostImportant<Event extends Pick<EventEntry, 'importance'>>(
  events: readonly Event[],
  most: number,
): Event[] {
  const chosen = new Set(events.toSorted((a, b) => a.importance - b.importance).slice(0, most));
  return events.filter((event) => chosen.has(event));
}
