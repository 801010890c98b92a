/** Events as Schema.org describes them; its dates are Gregorian. */
import type { Event, ItemList, WithContext } from 'schema-dts';
import { gregorianSpan, isoDay } from '../edition/dates/gregorian-span.ts';
import type { EventRelations, PublishedEvent } from '../published/events.ts';
import type { Permanent } from './structured-data.ts';

const schema = 'https://schema.org';

export interface NamedPlace {
  name: string;
  /** from the root of the edition */
  address: string;
}

export function eventData(
  event: PublishedEvent,
  { within, parts }: Pick<EventRelations, 'within' | 'parts'>,
  places: readonly NamedPlace[],
  at: Permanent,
): object {
  const whole = within.at(-1);
  const data: WithContext<Event> = {
    '@context': schema,
    ...node(event, at),
    description: event.entry.what,
    ...dates(event),
    ...(places.length > 0
      ? { location: places.map(({ name, address }) => ({ '@type': 'Place', name, '@id': at(address) })) }
      : {}),
    ...(whole ? { superEvent: node(whole, at) } : {}),
    ...(parts.length > 0 ? { subEvent: parts.map((part) => node(part, at)) } : {}),
  };
  return data;
}

export function eventListData(name: string, address: string, count: number, at: Permanent): object {
  const list: WithContext<ItemList> = {
    '@context': schema,
    '@type': 'ItemList',
    name,
    url: at(address),
    numberOfItems: count,
  };
  return list;
}

/** With the time of day where it is told; no offset is given, for clocks in Petrograd kept their own time. */
function dates({ when: { span }, entry }: PublishedEvent): { startDate: string; endDate?: string } {
  const { from, to } = gregorianSpan(span);
  const [first, last] = [isoDay(from), isoDay(to)];
  const [start, end] = entry.when[0]?.time?.split('/') ?? [];
  if (span.precision === 'day' && start)
    return { startDate: `${first}T${start}`, ...(end && end > start ? { endDate: `${last}T${end}` } : {}) };
  return { startDate: first, ...(last === first ? {} : { endDate: last }) };
}

function node({ name, address }: PublishedEvent, at: Permanent) {
  const url = at(address);
  return { '@type': 'Event', '@id': url, url, name } as const;
}
