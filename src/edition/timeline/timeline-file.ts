/** The one small file from which a browser draws the timeline: lists in place of objects, places in lists in place of ids. */
import type { EventKind } from '../../schemas/event.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { TimelineContent } from './timeline-layout.ts';

/** What the numbers of the file mean. */
export interface TimelineFile {
  works: string[];
  people: string[];
  places: string[];
  kinds: string[];
  /** before the first event and day, in days; all moments are given from here */
  since: number;
  marked: number | null;
  /** id, name, kind, importance, beginning and length in minutes, works, people, places */
  events: [string, string, number, number, number, number, number[], number[], number[]][];
  /** for each work days and passages, in turn, each day from the one before */
  density: number[][];
  eras: [string, string, number, number][];
}

const minutes = 24 * 60;

export function encodeTimeline({ events, works, eras, marked }: TimelineContent): TimelineFile {
  const since = Math.floor(
    Math.min(...events.map(({ from }) => from), ...works.flatMap(({ days }) => days[0]?.[0] ?? [])),
  );
  const lists = { works: works.map(({ work }) => work), people: ids('person'), places: ids('place'), kinds: kinds() };
  function ids(part: 'person' | 'place'): string[] {
    return [...new Set(events.flatMap((event) => event[part]))].toSorted();
  }
  function kinds(): string[] {
    return [...new Set(events.map(({ kind }) => kind))].toSorted();
  }
  const at = (list: readonly string[], own: readonly string[]): number[] => own.map((one) => list.indexOf(one));
  return {
    ...lists,
    since,
    marked: marked === undefined ? null : marked - since,
    events: events.map(({ id, name, kind, importance, from, to, work, person, place }) => [
      id,
      name,
      lists.kinds.indexOf(kind),
      importance,
      Math.round((from - since) * minutes),
      Math.round((to - from) * minutes),
      at(lists.works, work),
      at(lists.people, person),
      at(lists.places, place),
    ]),
    density: works.map(({ days }) => {
      let before = since;
      return days.flatMap(([day, passages]) => {
        const step = day - before;
        before = day;
        return [step, passages];
      });
    }),
    eras: eras.map(({ id, name, from, to }) => [id, name, from - since, to - since]),
  };
}

export function decodeTimeline(file: TimelineFile): TimelineContent & { events: TimelineEvent[] } {
  const { since, works, people, places, kinds } = file;
  const from = (list: readonly string[], own: readonly number[]): string[] => own.flatMap((index) => list[index] ?? []);
  return {
    marked: file.marked === null ? undefined : since + file.marked,
    events: file.events.map(([id, name, kind, importance, begins, lasts, work, person, place]) => ({
      id,
      name,
      kind: kinds[kind] as EventKind,
      importance,
      from: since + begins / minutes,
      to: since + (begins + lasts) / minutes,
      work: from(works, work),
      person: from(people, person),
      place: from(places, place),
    })),
    works: works.map((work, index) => {
      const numbers = file.density[index] ?? [];
      let day = since;
      const days: [number, number][] = [];
      for (let place = 0; place < numbers.length; place += 2) {
        day += numbers[place] ?? 0;
        days.push([day, numbers[place + 1] ?? 0]);
      }
      return { work, days };
    }),
    eras: file.eras.map(([id, name, begins, ends]) => ({ id, name, from: since + begins, to: since + ends })),
  };
}
