/** The registers together, and the lexicon of all their names. */

import type { EventEntry } from '../../schemas/event.ts';
import type { KnownWords } from '../../schemas/known-words.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Person } from '../../schemas/person.ts';
import type { Place } from '../../schemas/place.ts';
import type { Reference } from '../../schemas/register.ts';
import { compileLexicon, type Lexicon, type RegisterEntry } from './lexicon.ts';

export interface Registers {
  people: Person[];
  places: Place[];
  organisations: Organisation[];
  events: EventEntry[];
  references: Reference[];
}

export function entriesOf({ people, places, organisations, events }: Registers): RegisterEntry[] {
  return [
    ...people.map(({ id, forms }) => ({ kind: 'person', id, forms }) as const),
    ...places.map(({ id, forms }) => ({ kind: 'place', id, forms }) as const),
    ...organisations.map(({ id, forms }) => ({ kind: 'organisation', id, forms }) as const),
    ...events.map(({ id, forms }) => ({ kind: 'event', id, forms }) as const),
  ];
}

export function lexiconOf(registers: Registers, { things, titles, events, phrases }: KnownWords): Lexicon {
  return compileLexicon(entriesOf(registers), { things, phrases: [...titles, ...events, ...phrases] });
}
