/** The days of which passages tell events, whether they name them or not. */
import { julianDayNumber } from '../edition/calendar/julian-day.ts';
import type { PassageId } from '../edition/ids.ts';
import { type PublishedEvent, publishedEvents } from './events.ts';

interface ToldEvent {
  /** Julian day number */
  day: number;
  event: PublishedEvent;
}

let told: Promise<Map<PassageId, ToldEvent[]>> | undefined;

/** By the id of the passage, in the order of time: the events that it tells and that were on one day. */
export function eventDaysTold(): Promise<Map<PassageId, ToldEvent[]>> {
  told ??= find();
  return told;
}

async function find(): Promise<Map<PassageId, ToldEvent[]>> {
  const ofPassage = new Map<PassageId, ToldEvent[]>();
  for (const event of await publishedEvents()) {
    const { from, precision } = event.when.span;
    if (precision !== 'day') continue;
    const one = { day: julianDayNumber(from), event };
    for (const { id } of event.told) ofPassage.set(id, [...(ofPassage.get(id) ?? []), one]);
  }
  return ofPassage;
}
