/** The events in which an entry of another register has a part: as one of those who took part, as a body, as the place. */
import { type PublishedEvent, publishedEvents } from './events.ts';
import type { RegisterName } from './register-kinds.ts';

/** In the order of time. */
export async function eventsWith(register: RegisterName, id: string): Promise<PublishedEvent[]> {
  return (await publishedEvents()).filter(({ entry }) => {
    if (register === 'people') return entry.who.includes(id);
    if (register === 'places') return entry.where.includes(id);
    return entry.bodies.includes(id) || entry.body === id;
  });
}
