/** The register of events: every id leads somewhere, every date stands in a passage, every event of the first list is accounted for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRefusedEvents } from '../../../src/content-files.ts';
import { eventSpan, sameDays } from '../../../src/edition/events/event-days.ts';
import type { EventEntry } from '../../../src/schemas/event.ts';
import type { AnnotatedEdition } from '../../annotation/annotated-edition.ts';
import type { Finding, Rule } from '../rule.ts';
import { annotatedOf } from './annotated.ts';
import { inOrderOfIds } from './in-order-of-ids.ts';

const file = 'content/events.yaml';

export const eventsValid: Rule = {
  id: 'events-valid',
  sentence:
    'every event has its passages, every date of it stands in one of them or says why not, every id leads somewhere',
  hint: 'correct the entry; an event of content/first-events.txt is an entry, under “merges” of one, or in content/refused-events.yaml',
  check: (edition) => {
    const annotated = annotatedOf(edition);
    if (Array.isArray(annotated)) return { findings: annotated };
    const { events } = annotated.registers;
    const refused = readRefusedEvents(edition.root);
    const first = readFileSync(path.join(edition.root, 'content/first-events.txt'), 'utf8').split('\n').filter(Boolean);
    const kept = new Set(events.flatMap(({ id, merges }) => [id, ...merges]));
    const out = new Set(refused.map(({ id }) => id));
    const lost = first.filter((id) => !kept.has(id) && !out.has(id));
    const both = [...out].filter((id) => kept.has(id));
    const dates = events.reduce((sum, { when }) => sum + when.length, 0);
    return {
      findings: [
        ...inOrderOfIds(file, events),
        ...events.flatMap((event) => faultsOf(event, annotated)),
        ...lost.map((id) => ({
          file,
          sentence: `“${id}” of the first list is no entry, merged in none and not refused`,
        })),
        ...both.map((id) => ({
          file: 'content/refused-events.yaml',
          sentence: `“${id}” is refused and stands in the register`,
        })),
      ],
      report: [
        `${events.length} events with ${dates} dates, ${first.length} listed at first, ${refused.length} refused`,
      ],
    };
  },
};

function faultsOf(event: EventEntry, edition: AnnotatedEdition): Finding[] {
  const { events, people, places, organisations } = edition.registers;
  const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));
  const finding = (sentence: string): Finding => ({ file, sentence: `${event.id}: ${sentence}` });
  const missing = (ids: readonly string[], entries: readonly { id: string }[], what: string): Finding[] =>
    ids
      .filter((id) => !entries.some((one) => one.id === id))
      .map((id) => finding(`names the ${what} “${id}”, which is not there`));
  const told = [
    ...event.told,
    ...event.when.flatMap((one) => one.told),
    ...event.differs.flatMap((one) => one.passages),
  ];
  return [
    ...told.filter((id) => !passages.has(id)).map((id) => finding(`names the passage ${id}, which is not there`)),
    ...missing(event.who, people, 'person'),
    ...missing(event.where, places, 'place'),
    ...missing([...event.bodies, ...(event.body ? [event.body] : [])], organisations, 'body'),
    ...missing(event.partOf ? [event.partOf] : [], events, 'event'),
    ...(isPartOfItself(event, events) ? [finding('is part of itself')] : []),
    ...event.when.flatMap((one) =>
      one.told
        .filter((id) => {
          const span = eventSpan(one);
          return !passages
            .get(id)
            ?.dating.dates.some(
              (date) => sameDays(date, span) || (date.remark?.meant && sameDays(date.remark.meant, span)),
            );
        })
        .map((id) => finding(`no date in ${id} names ${one.date} (${one.calendar})`)),
    ),
  ];
}

function isPartOfItself({ id, partOf }: EventEntry, events: readonly EventEntry[]): boolean {
  let above = partOf;
  for (let steps = 0; above !== undefined && steps <= events.length; steps += 1) {
    if (above === id) return true;
    const next: string | undefined = events.find((one) => one.id === above)?.partOf;
    above = next;
  }
  return false;
}
