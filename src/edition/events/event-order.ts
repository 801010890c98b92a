/** Events in the order of time: a whole before its parts where both begin together, the more important before the less. */
import type { EventEntry } from '../../schemas/event.ts';
import { eventExtent } from './event-days.ts';

type TimedEvent = Pick<EventEntry, 'id' | 'when' | 'partOf' | 'importance'>;

/** @returns the same events; the order in which they are given does not matter */
export function inOrderOfTime<Event extends TimedEvent>(events: readonly Event[]): Event[] {
  const greater = new Map(events.map(({ id, partOf }) => [id, partOf]));
  return events
    .map((event) => ({ event, ...eventExtent(event), depth: depthOf(event.id, greater) }))
    .toSorted(
      (a, b) =>
        a.from - b.from ||
        a.depth - b.depth ||
        b.to - a.to ||
        a.event.importance - b.event.importance ||
        (a.event.id < b.event.id ? -1 : 1),
    )
    .map(({ event }) => event);
}

/** How many greater events lie about it. One that is part of itself has as many as there are events. */
function depthOf(id: string, greater: ReadonlyMap<string, string | undefined>): number {
  let depth = 0;
  for (let above = greater.get(id); above !== undefined && depth < greater.size; above = greater.get(above)) depth += 1;
  return depth;
}
