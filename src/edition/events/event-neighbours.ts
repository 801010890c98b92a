/** Which event comes before another and which after, among those that a reader would go through in a row. */
import type { EventEntry } from '../../schemas/event.ts';
import { inOrderOfTime } from './event-order.ts';

interface Neighbours<Event> {
  before: Event | undefined;
  after: Event | undefined;
}

/**
 * The parts of one event follow each other; an event that is no part, or the only one, follows those of its importance
 * that are alone as it is. So who comes after another has it before himself.
 *
 * @returns by the ids of the events
 */
export function eventNeighbours<Event extends Pick<EventEntry, 'id' | 'when' | 'partOf' | 'importance'>>(
  events: readonly Event[],
): Map<string, Neighbours<Event>> {
  const parts = Map.groupBy(events, ({ partOf }) => partOf);
  const row = ({ partOf, importance }: Event): string =>
    partOf !== undefined && (parts.get(partOf)?.length ?? 0) > 1 ? `of ${partOf}` : `${importance}`;
  const neighbours = new Map<string, Neighbours<Event>>();
  for (const members of Map.groupBy(inOrderOfTime(events), row).values()) {
    for (const [place, { id }] of members.entries()) {
      neighbours.set(id, { before: members[place - 1], after: members[place + 1] });
    }
  }
  return neighbours;
}
