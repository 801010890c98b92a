/** What the timeline shows of this build’s texts. */
import { readEras } from '../content-files.ts';
import { julian } from '../edition/calendar/calendar-date.ts';
import { julianDayNumber } from '../edition/calendar/julian-day.ts';
import { readIsoDay } from '../edition/days/read-iso-day.ts';
import { eventExtent } from '../edition/events/event-days.ts';
import { splitPassageId } from '../edition/ids.ts';
import { inTime, type TimelineEvent } from '../edition/timeline/timeline-event.ts';
import type { TimelineContent } from '../edition/timeline/timeline-layout.ts';
import type { View } from '../edition/timeline/view.ts';
import { publishedDays } from './days.ts';
import { registers } from './registers.ts';
import { publishedWorks } from './works.ts';

/** The year that stands in the page before anything is chosen, as Russia counted. */
export const yearView: View = {
  from: julianDayNumber(julian(1917, 1, 1)),
  to: julianDayNumber(julian(1918, 1, 1)),
};

/** The seizure of power, through which a red line goes. */
const marked = julianDayNumber(julian(1917, 10, 25));

/** An event with the passages of this build that tell it. */
export type PublishedEvent = TimelineEvent & { told: readonly string[] };

/** With the passages of each event. */
export type PublishedTimeline = Omit<TimelineContent, 'events'> & { events: readonly PublishedEvent[] };

let content: Promise<PublishedTimeline> | undefined;

/** Events that no work of this build tells are left out. */
export function publishedTimeline(): Promise<PublishedTimeline> {
  content ??= find();
  return content;
}

async function find(): Promise<PublishedTimeline> {
  const works = (await publishedWorks()).map(({ id }) => id);
  const parents = new Map(registers.places.map(({ id, within }) => [id, within]));
  const events = registers.events.flatMap((event): PublishedEvent[] => {
    const told = event.told.filter((id) => works.includes(splitPassageId(id).work));
    const telling = works.filter((work) => told.some((id) => splitPassageId(id).work === work));
    if (telling.length === 0) return [];
    const { id, name, kind, importance, who } = event;
    const place = [...new Set(event.where.flatMap((one) => around(one, parents)))];
    return [{ id, name, kind, importance, ...eventExtent(event), work: telling, person: who, place, told }];
  });
  const { exact } = await publishedDays();
  return {
    events: events.toSorted(inTime),
    works: exact.map(({ work, days }) => ({ work, days: [...days].toSorted(([a], [b]) => a - b) })),
    eras: readEras('.').map(({ id, name, from, to, calendar }) => ({
      id,
      name,
      from: julianDayNumber(readIsoDay(from, calendar)),
      to: julianDayNumber(readIsoDay(to, calendar)) + 1,
    })),
    marked,
  };
}

/** A place and those in which it lies. */
function around(place: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const all: string[] = [];
  for (let one: string | undefined = place; one !== undefined && !all.includes(one); one = parents.get(one))
    all.push(one);
  return all;
}
