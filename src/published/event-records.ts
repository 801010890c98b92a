/** The events as a download, in the order of time. */
import { edtfOf, gregorianSpan, isoDay } from '../edition/dates/gregorian-span.ts';
import { type EventDate, eventSpan } from '../edition/events/event-days.ts';
import type { EventRecord } from '../schemas/published-data.ts';
import { eventRelations, type PublishedEvent, publishedEvents } from './events.ts';

export async function eventRecords(): Promise<EventRecord[]> {
  const relations = await eventRelations();
  return (await publishedEvents()).map((event) => {
    const { id, address, name, entry, mentions, told } = event;
    const { within = [], parts = [] } = relations.get(id) ?? {};
    const whole = within.at(-1);
    return {
      id,
      url: address,
      name,
      kind: entry.kind,
      importance: entry.importance,
      what: entry.what,
      forms: entry.forms.map(({ form, kind }) => ({ form, kind })),
      when: entry.when.map(dateRecord),
      where: entry.where,
      who: entry.who,
      bodies: entry.bodies,
      ...(entry.body ? { body: entry.body } : {}),
      ...(whole ? { partOf: whole.id } : {}),
      parts: parts.map((part) => part.id),
      told: told.map((passage) => passage.id),
      differs: entry.differs,
      mentions: mentions.length,
      works: toldByWork(event),
    };
  });
}

function dateRecord(date: EventDate): EventRecord['when'][number] {
  const span = eventSpan(date);
  const gregorian = gregorianSpan(span);
  return {
    from: isoDay(span.from),
    to: isoDay(span.to),
    calendar: date.calendar,
    precision: span.precision,
    gregorian: { from: isoDay(gregorian.from), to: isoDay(gregorian.to) },
    edtf: edtfOf(span),
    ...(date.time ? { time: date.time } : {}),
    told: date.told,
    ...(date.why ? { why: date.why } : {}),
  };
}

function toldByWork({ told, works }: PublishedEvent): Record<string, number> {
  return Object.fromEntries(works.map(({ id }) => [id, told.filter(({ chapter }) => chapter.work === id).length]));
}
