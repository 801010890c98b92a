/** The references of an entry, in the order in which its page first calls on them. */
import type { Organisation } from '../../schemas/organisation.ts';
import type { Person } from '../../schemas/person.ts';
import type { Place } from '../../schemas/place.ts';

/** A fact of any register that was read in references. */
interface Checked {
  by: readonly string[];
}

type Entry =
  | { kind: 'person'; data: Person }
  | { kind: 'place'; data: Place }
  | { kind: 'organisation'; data: Organisation };

/** @returns ids of references, each once */
export function entryReferences({ kind, data }: Entry): string[] {
  const dated: (Checked | undefined)[] =
    kind === 'person'
      ? [data, data.born, data.died, ...data.offices]
      : kind === 'organisation'
        ? [data.founded, data.dissolved, data]
        : [data];
  return [...new Set(dated.flatMap((fact) => fact?.by ?? []))];
}
