/** Who appears with whom: the people of the drawing, and the part of it in which each side stands. */
import { type Drawing, drawTogether } from '../edition/register/together.ts';
import type { Side } from '../schemas/person.ts';
import { namedTogether } from './named-together.ts';
import { type PublishedEntry, publishedEntries } from './register-entries.ts';

/** The parts of the drawing from left to right. */
export const camps: { key: string; name: string; sides: Side[] }[] = [
  { key: 'bolsheviks', name: 'Bolsheviks', sides: ['bolshevik'] },
  {
    key: 'socialists',
    name: 'Other socialists',
    sides: ['left-sr', 'sr', 'menshevik', 'menshevik-internationalist', 'socialist', 'anarchist', 'worker'],
  },
  {
    key: 'right',
    name: 'Government and right',
    sides: ['kadet', 'liberal', 'monarchist', 'officer', 'government', 'church', 'national-movement'],
  },
  {
    key: 'beyond',
    name: 'Others',
    sides: ['foreign-socialist', 'abroad', 'witness', 'earlier', 'unknown'],
  },
];

const most = 60;
const least = 2;

export interface TogetherDrawing extends Drawing {
  /** by the keys of the drawing */
  entries: Map<string, PublishedEntry>;
}

let drawing: Promise<TogetherDrawing> | undefined;

export function publishedDrawing(): Promise<TogetherDrawing> {
  drawing ??= draw();
  return drawing;
}

async function draw(): Promise<TogetherDrawing> {
  const entries = new Map((await publishedEntries('people')).map((entry) => [`person/${entry.id}`, entry]));
  const columnOf = new Map(
    camps.flatMap(({ sides }, column) => sides.map((side) => [side as string, column] as const)),
  );
  const people = new Map(
    [...entries].map(([key, entry]) => {
      const column = columnOf.get(entry.group.key) ?? camps.length - 1;
      return [key, { column, label: shortName(entry) }] as const;
    }),
  );
  const plan = { people, columns: camps.length, most, least };
  return { ...drawTogether(await namedTogether(), plan), entries };
}

/** What stands under a point: the name by which the person is sorted. */
export function shortName({ sort, name }: PublishedEntry): string {
  return sort.split(',')[0] ?? name;
}
