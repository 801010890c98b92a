/** All events in parts: the year of which most is told by months, what came before it and after it by years. */
import { monthNames } from '../edition/calendar/format-date.ts';
import { inRussia } from '../edition/calendar/russia.ts';
import { yearName } from '../edition/calendar/year-name.ts';
import { type EventKind, eventKinds } from '../schemas/event.ts';
import { type PublishedEvent, publishedEvents } from './events.ts';

export interface EventGroup {
  /** “October”, “1905” */
  name: string | undefined;
  id: string;
  events: PublishedEvent[];
}

export interface EventPart {
  /** “1917”, “Before 1917” */
  name: string;
  id: string;
  open: boolean;
  groups: EventGroup[];
}

/** A year before or after with more events than this is divided by months. */
const mostOfYear = 12;

export async function eventsByDate(): Promise<EventPart[]> {
  const years = Map.groupBy(await publishedEvents(), (event) => beginning(event).year);
  const [fullest = 0] = [...years].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const groups = [...years].map(([year, events]) => ({
    year,
    groups:
      year === fullest || events.length > mostOfYear
        ? byMonth(events, year, year !== fullest)
        : [{ name: yearName(year), id: `year-${year}`, events }],
  }));
  const part = (name: string, id: string, fits: (year: number) => boolean): EventPart => ({
    name,
    id,
    open: fits(fullest),
    groups: groups.filter(({ year }) => fits(year)).flatMap((one) => one.groups),
  });
  return [
    part(`Before ${fullest}`, 'before', (year) => year < fullest),
    part(yearName(fullest), `in-${fullest}`, (year) => year === fullest),
    part(`After ${fullest}`, 'after', (year) => year > fullest),
  ].filter((one) => one.groups.length > 0);
}

export async function eventsByKind(): Promise<EventPart[]> {
  const kinds = Map.groupBy(await publishedEvents(), ({ entry }) => entry.kind);
  return (Object.keys(eventKinds) as EventKind[]).flatMap((kind) => {
    const events = kinds.get(kind) ?? [];
    if (events.length === 0) return [];
    return [{ name: eventKinds[kind], id: kind, open: true, groups: [{ name: undefined, id: `all-${kind}`, events }] }];
  });
}

/** Of the year as a whole come first. */
function byMonth(events: readonly PublishedEvent[], year: number, withYear: boolean): EventGroup[] {
  const months = Map.groupBy(events, (event) => (event.when.years ? 0 : beginning(event).month));
  return [...months]
    .toSorted(([a], [b]) => a - b)
    .map(([month, own]) => {
      const name = monthNames[month - 1];
      const words = name === undefined ? yearName(year) : withYear ? `${name} ${yearName(year)}` : name;
      return { name: words, id: `month-${year}-${month}`, events: own };
    });
}

/** Its first day as Russia counted it; of whole months and years, as the passages give them. */
function beginning({ when: { span, numerals } }: PublishedEvent): { year: number; month: number } {
  return numerals ? inRussia(span.from) : span.from;
}
