/** Which events a reader wants to see. */
import type { TimelineEvent } from './timeline-event.ts';

/** In the order in which the address has them. */
export const filterParts = ['work', 'person', 'place', 'kind'] as const;
export type FilterPart = (typeof filterParts)[number];
export type EventFilter = Partial<Record<FilterPart, string>>;

/** Those that fit every part that is chosen, in the order given. */
export function filterEvents<Event extends TimelineEvent>(events: readonly Event[], filter: EventFilter): Event[] {
  return events.filter((event) =>
    filterParts.every((part) => {
      const wanted = filter[part];
      return !wanted || (part === 'kind' ? event.kind === wanted : event[part].includes(wanted));
    }),
  );
}
