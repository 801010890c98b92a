import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attribute, builtPages, type Element, elementsIn } from '../../scripts/check/dist/pages.ts';
import { toGregorian } from '../../src/edition/calendar/convert.ts';
import { isoDay } from '../../src/edition/dates/gregorian-span.ts';
import { readIsoDay } from '../../src/edition/days/read-iso-day.ts';
import { dateCards } from '../../src/schemas/date-cards.ts';
import { type DateMentionRecord, passageRecord } from '../../src/schemas/published-data.ts';

const passages = readFileSync('dist/data/passages.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => passageRecord.parse(JSON.parse(line)));
const datesOf = ({ mentions }: (typeof passages)[number]): DateMentionRecord[] =>
  mentions.filter((mention) => mention.kind === 'date');

/** By the id of the passage: what its marks say to machines, without the further pieces of a divided date. */
const marks = new Map(
  builtPages('dist').flatMap(({ elements }) =>
    elements.flatMap((element): [string, Element[]][] => {
      const id = attribute(element, 'data-passage');
      if (id === undefined) return [];
      const times = elementsIn(element).filter(({ tagName }) => tagName === 'time');
      return [[id, times.filter((time) => attribute(time, 'data-rest') === undefined)]];
    }),
  ),
);

test('names and dates stand in the order of the text, none upon another, each on words', () => {
  for (const { id, text, mentions: all } of passages) {
    // A gathering is a body and an event in the same words.
    const mentions = all.filter(({ kind, start, end }, at) => {
      const before = all[at - 1];
      return kind !== 'event' || before?.start !== start || before.end !== end;
    });
    for (const [index, { start, end }] of mentions.entries()) {
      expect(start, id).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
      expect(text.slice(start, end), id).toMatch(/^\S(?:.*\S)?$/);
    }
  }
});

test('the days of every date are the same in both calendars, in order, and have a reason', () => {
  const all = passages.flatMap((passage) => datesOf(passage).map((date) => ({ id: passage.id, date })));
  expect(all.length).toBeGreaterThan(500);
  for (const { id, date } of all) {
    const { from, to, calendar, gregorian, edtf, because, precision } = date;
    const days = [from, to].map((day) => isoDay(toGregorian(readIsoDay(day, calendar))));
    expect([gregorian.from, gregorian.to], id).toEqual(days);
    expect(gregorian.from <= gregorian.to, id).toBe(true);
    expect(gregorian.from.startsWith(edtf.split('/')[0] ?? ''), id).toBe(true);
    expect(because, id).not.toBe('');
    if (precision === 'day') expect([to, edtf], id).toEqual([from, gregorian.from]);
  }
});

test('every date outside of headings has its mark, in the same order, and no other has one', () => {
  for (const passage of passages) {
    const dates = passage.kind === 'heading' ? [] : datesOf(passage);
    const own = marks.get(passage.id) ?? [];
    expect(own.length, passage.id).toBe(dates.length);
    for (const [index, { gregorian, precision }] of dates.entries()) {
      const datetime = own[index] && attribute(own[index], 'datetime');
      const through = own[index] && attribute(own[index], 'data-through');
      const first = precision === 'year' ? datesOf(passage)[index]?.from : gregorian.from;
      expect(first?.startsWith(datetime ?? 'no mark'), passage.id).toBe(true);
      if (through) expect(through, passage.id).toBe(gregorian.to);
    }
  }
});

test('the cards of a chapter have an entry for every mark', () => {
  const chapters = Map.groupBy(passages, ({ work, chapter }) => `${work}/${chapter}`);
  for (const [chapter, own] of chapters) {
    const dated = own.filter((passage) => passage.kind !== 'heading' && datesOf(passage).length > 0);
    if (dated.length === 0) continue;
    const file = path.join('dist/data/cards/dates', `${chapter}.json`);
    const cards = dateCards.parse(JSON.parse(readFileSync(file, 'utf8')));
    for (const passage of dated) {
      const local = passage.id.split('/')[2] ?? '';
      expect(
        cards.passages[local]?.map(({ from }) => from),
        passage.id,
      ).toEqual(datesOf(passage).map(({ from }) => from));
    }
    for (const card of Object.values(cards.passages).flat()) {
      expect(cards.pages[card.page]).toBeDefined();
      expect(cards.reasons[card.because]).toBeDefined();
    }
  }
});
