/** What the small timeline of an entry shows: the days told in passages that name it, and its events. */
import type { PassageId } from '../edition/ids.ts';
import type { WorkDensity } from '../edition/timeline/density-bars.ts';
import type { EventFilter } from '../edition/timeline/event-filter.ts';
import type { TimelineEvent } from '../edition/timeline/timeline-event.ts';
import { clampView, type View } from '../edition/timeline/view.ts';
import { writeState } from '../edition/timeline/view-address.ts';
import { viewOfEntry } from '../edition/timeline/view-of-entry.ts';
import { publishedDays } from './days.ts';
import type { PublishedEntry } from './register-entries.ts';
import { eventsWith } from './taken-part.ts';
import { publishedTimeline, yearView } from './timeline.ts';
import { publishedWorks } from './works.ts';

export interface EntryTimeline {
  view: View;
  /** in the order of time */
  events: TimelineEvent[];
  /** in the order of writing */
  works: WorkDensity[];
  /** the same view on the timeline, from the root of the edition; undefined for times that it does not have */
  address: string | undefined;
}

/** Fewer events, and fewer days, are no picture. */
const fewest = 3;

let daysOfPassages: Promise<Map<PassageId, number[]>> | undefined;

export async function entryTimeline({ register, id, mentions }: PublishedEntry): Promise<EntryTimeline | undefined> {
  daysOfPassages ??= findDays();
  const days = await daysOfPassages;
  const passages = new Map(mentions.map((mention) => [mention.id, mention.chapter.work]));
  const works = (await publishedWorks()).map(({ id: work }): WorkDensity => {
    const counts = new Map<number, number>();
    for (const [passage, own] of passages) {
      if (own !== work) continue;
      for (const day of days.get(passage) ?? []) counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return { work, days: [...counts].toSorted(([a], [b]) => a - b) };
  });
  const own = new Set((await eventsWith(register, id)).map((event) => event.id));
  const events = (await publishedTimeline()).events.filter((event) => own.has(event.id));
  const told = works.flatMap((work) => work.days.flatMap(([day, count]) => Array.from({ length: count }, () => day)));
  if (new Set(told).size < fewest && events.length < fewest) return undefined;
  const view = viewOfEntry([...told, ...events.map(({ from }) => from)]);
  return { view, events, works, address: timelineAddress(view, filterOf(register, id)) };
}

/** @returns the address of a view on the timeline, undefined if it lies outside of that */
export function timelineAddress(view: View, filter: EventFilter, event?: string): string | undefined {
  const { from, to } = clampView(view);
  if (from !== view.from || to !== view.to) return undefined;
  const query = new URLSearchParams(writeState({ view, filter, event }, yearView)).toString();
  return `/timeline/${query && `?${query.replaceAll('%3A', ':')}`}`;
}

/** Bodies are not among what the timeline is filtered by. */
function filterOf(register: PublishedEntry['register'], id: string): EventFilter {
  if (register === 'people') return { person: id };
  return register === 'places' ? { place: id } : {};
}

/** The days that each passage names. */
async function findDays(): Promise<Map<PassageId, number[]>> {
  const { index } = await publishedDays();
  const ofPassage = new Map<PassageId, number[]>();
  for (const day of index.days) {
    for (const { id } of index.told(day).exact) ofPassage.set(id, [...(ofPassage.get(id) ?? []), day]);
  }
  return ofPassage;
}
