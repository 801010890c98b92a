/** An event as the timeline takes it. */
import type { EventKind } from '../../schemas/event.ts';

export interface TimelineEvent {
  id: string;
  name: string;
  kind: EventKind;
  /** 1 to 4; 1 is the greatest */
  importance: number;
  /** day numbers with the time of day as a fraction; `to` is where it ends */
  from: number;
  to: number;
  /** works that tell it */
  work: readonly string[];
  /** who took part */
  person: readonly string[];
  /** where, with the places in which those lie */
  place: readonly string[];
}

/** Order of time; of two that begin together the greater first, then the shorter, then by id. */
export function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return a.from - b.from || a.importance - b.importance || a.to - b.to || (a.id < b.id ? -1 : Number(a.id > b.id));
}
