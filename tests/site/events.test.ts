/** The download of events, and the events among the mentions of passages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type EventRecord, eventRecord, type PassageRecord } from '../../src/schemas/published-data.ts';

const events = JSON.parse(readFileSync('dist/data/events.json', 'utf8')) as EventRecord[];
const passages = readFileSync('dist/data/passages.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as PassageRecord);
const known = new Map(events.map((event) => [event.id, event]));

describe('the download of events', () => {
  test('follows its schema, in the order of time', () => {
    for (const event of events) expect(eventRecord.safeParse(event).success, event.id).toBe(true);
    const begins = events.map(({ when: [first] }) => first?.gregorian.from ?? '');
    expect(begins).toEqual(begins.toSorted());
  });

  test('has an event among the parts of that of which it is a part, and nowhere else', () => {
    for (const { id, partOf, parts } of events) {
      if (partOf) expect(known.get(partOf)?.parts, id).toContain(id);
      for (const part of parts) expect(known.get(part)?.partOf, part).toBe(id);
    }
  });

  test('rests each event on passages that are there', () => {
    const ids = new Set(passages.map(({ id }) => id));
    for (const { id, told, when, differs } of events) {
      expect(told.length, id).toBeGreaterThan(0);
      const all = [...told, ...when.flatMap((date) => date.told), ...differs.flatMap((one) => one.passages)];
      expect(
        all.filter((passage) => !ids.has(passage)),
        id,
      ).toEqual([]);
    }
  });
});

describe('the events among the mentions', () => {
  const mentions = passages.flatMap((passage) => passage.mentions.map((mention, at) => ({ passage, mention, at })));
  const named = mentions.flatMap(({ passage, mention, at }) =>
    mention.kind === 'event' ? [{ passage, mention, at }] : [],
  );

  test('are as many as the download of events counts', () => {
    const counts = new Map<string, number>();
    for (const { mention } of named) counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
    expect(named.length).toBeGreaterThan(100);
    for (const { id, mentions: count } of events) expect([id, counts.get(id) ?? 0]).toEqual([id, count]);
  });

  test('stand upon nothing, or upon the body that is the same gathering', () => {
    let gatherings = 0;
    for (const { passage, mention, at } of named) {
      const before = passage.mentions[at - 1];
      if (!before || before.end <= mention.start) continue;
      gatherings += 1;
      expect(before).toMatchObject({ kind: 'organisation', start: mention.start, end: mention.end });
      expect(known.get(mention.id)?.body).toBe(before.kind === 'organisation' ? before.id : '');
    }
    expect(gatherings).toBeGreaterThan(10);
  });
});
