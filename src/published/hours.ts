/** The hours of the insurrection, as the works that tell them do. */
import { readHours } from '../content-files.ts';
import { splitPassageId } from '../edition/ids.ts';
import type { HoursLane } from '../edition/timeline/hours-layout.ts';
import type { View } from '../edition/timeline/view.ts';
import { readMoment } from '../edition/timeline/view-address.ts';
import { type PublishedEvent, publishedTimeline } from './timeline.ts';
import { publishedWorks } from './works.ts';

export interface PublishedHours {
  view: View;
  lanes: HoursLane[];
  /** of those published, in the order of writing */
  works: string[];
  /** of these hours, in these lanes, told by these works */
  events: PublishedEvent[];
}

export async function publishedHours(): Promise<PublishedHours> {
  const { from, to, works, lanes } = readHours('.');
  const view = { from: readMoment(from, 'start') ?? 0, to: readMoment(to, 'end') ?? 0 };
  const own = (await publishedWorks()).map(({ id }) => id).filter((id) => works.includes(id));
  const all: readonly PublishedEvent[] = (await publishedTimeline()).events;
  const events = all
    .filter((event) => event.from < view.to && event.from >= Math.floor(view.from) && event.to <= Math.ceil(view.to))
    .filter((event) => event.to - event.from >= 1 || event.from >= view.from)
    .map((event) => ({ ...event, told: event.told.filter((id) => own.includes(splitPassageId(id).work)) }))
    .filter(({ told }) => told.length > 0);
  return { view, lanes, works: own, events };
}
