/** The events that this build publishes: those that its texts tell or name, each with its passages. */

import { eventNeighbours } from '../edition/events/event-neighbours.ts';
import { inOrderOfTime } from '../edition/events/event-order.ts';
import { type EventWhen, eventWhen } from '../edition/events/event-when.ts';
import { type EventEntry, eventKinds } from '../schemas/event.ts';
import { type AnnotatedPassage, publishedAnnotations } from './annotations.ts';
import { mentionsOf, type PlacedMention } from './mentions.ts';
import { entryAddress } from './register-kinds.ts';
import { registers } from './registers.ts';
import { publishedWorks, workName } from './works.ts';

export interface PublishedEvent {
  id: string;
  name: string;
  /** from the root of the edition */
  address: string;
  /** “Votes and resolutions” */
  kind: string;
  importance: EventEntry['importance'];
  entry: EventEntry;
  /** as the edition takes it */
  when: EventWhen;
  /** in reading order, those of works that this build does not have left out */
  told: AnnotatedPassage[];
  /** in reading order */
  mentions: PlacedMention[];
  /** that tell it, in the order of writing */
  works: { id: string; name: string }[];
}

/** How an event stands to others. */
export interface EventRelations {
  /** of which it is part, from the greatest to the nearest */
  within: PublishedEvent[];
  /** in the order of time */
  parts: PublishedEvent[];
  before: PublishedEvent | undefined;
  after: PublishedEvent | undefined;
}

let events: Promise<PublishedEvent[]> | undefined;
let relations: Promise<Map<string, EventRelations>> | undefined;

/** In the order of time. */
export function publishedEvents(): Promise<PublishedEvent[]> {
  events ??= load();
  return events;
}

/** By the ids of the events. */
export function eventRelations(): Promise<Map<string, EventRelations>> {
  relations ??= publishedEvents().then(relate);
  return relations;
}

async function load(): Promise<PublishedEvent[]> {
  const passages = new Map((await publishedAnnotations()).map((passage) => [String(passage.id), passage]));
  const works = await publishedWorks();
  const all = await Promise.all(
    inOrderOfTime(registers.events).map(async (whole): Promise<PublishedEvent> => {
      const entry = asPublished(whole, passages);
      const told = entry.told.flatMap((id) => passages.get(id) ?? []);
      const tell = new Set(told.map(({ chapter }) => chapter.work));
      const [edition] = entry.when;
      if (!edition) throw new RangeError(`${entry.id} has no date`);
      return {
        id: entry.id,
        name: entry.name,
        address: entryAddress('event', entry.id),
        kind: eventKinds[entry.kind],
        importance: entry.importance,
        entry,
        when: eventWhen(edition, entry.kind),
        told,
        mentions: await mentionsOf('event', entry.id),
        works: works.filter(({ id }) => tell.has(id)).map((work) => ({ id: work.id, name: workName(work) })),
      };
    }),
  );
  return all.filter(({ told, mentions }) => told.length > 0 || mentions.length > 0);
}

/** Without what rests only on passages that this build does not have; the date that the edition takes stands anyhow. */
function asPublished(entry: EventEntry, passages: ReadonlyMap<string, unknown>): EventEntry {
  const here = (ids: readonly string[]): string[] => ids.filter((id) => passages.has(id));
  const rests = (all: readonly string[], left: readonly string[]): boolean => all.length === 0 || left.length > 0;
  return {
    ...entry,
    told: here(entry.told),
    when: entry.when
      .map((date) => ({ ...date, told: here(date.told) }))
      .filter(({ told }, index) => index === 0 || rests(entry.when[index]?.told ?? [], told)),
    differs: entry.differs
      .map(({ sentence, passages: all }) => ({ sentence, passages: here(all) }))
      .filter((one) => one.passages.length > 0),
  };
}

function relate(all: readonly PublishedEvent[]): Map<string, EventRelations> {
  const known = new Map(all.map((event) => [event.id, event]));
  const parts = Map.groupBy(all, ({ entry }) => entry.partOf);
  const neighbours = eventNeighbours(all.map(({ entry }) => entry));
  return new Map(
    all.map(({ id, entry }) => {
      const beside = neighbours.get(id);
      const related = {
        within: wholesOf(entry, known),
        parts: parts.get(id) ?? [],
        before: known.get(beside?.before?.id ?? ''),
        after: known.get(beside?.after?.id ?? ''),
      };
      return [id, related] as const;
    }),
  );
}

function wholesOf({ partOf }: EventEntry, known: ReadonlyMap<string, PublishedEvent>): PublishedEvent[] {
  const wholes: PublishedEvent[] = [];
  for (
    let above = known.get(partOf ?? '');
    above && !wholes.includes(above);
    above = known.get(above.entry.partOf ?? '')
  )
    wholes.unshift(above);
  return wholes;
}
