/** What the drawings of time say beside the names of events: works, addresses. */

import { listPart } from '../edition/timeline/list-part.ts';
import type { DrawingWords } from '../edition/timeline/timeline-drawing.ts';
import { href } from '../href.ts';
import { publishedWorks, workName } from './works.ts';

/** @param label names the drawing */
export async function timelineWords(label: string): Promise<DrawingWords> {
  const works = await publishedWorks();
  return {
    label,
    lanes: works.map((work) => ({ years: work.year, name: workName(work) })),
    eventAddress: (id) => href(`/events/${id}/`),
    listAddress: (moment) => `#${listPart(moment).id}`,
  };
}
