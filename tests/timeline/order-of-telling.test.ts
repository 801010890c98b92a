/** The order of telling: the drawings that were looked at, and the laws of the layout. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, gregorian, julian } from '../../src/edition/calendar/calendar-date.ts';
import { julianDayNumber, julianFromDayNumber } from '../../src/edition/calendar/julian-day.ts';
import type { DateMention } from '../../src/edition/dates/date-mention.ts';
import { chapterTelling, chapterTellingSize } from '../../src/edition/timeline/chapter-telling.ts';
import { type DatedPassage, type OrderOfTelling, orderOfTelling } from '../../src/edition/timeline/order-of-telling.ts';
import { svgText } from '../../src/edition/timeline/svg-text.ts';
import { tellingSentence } from '../../src/edition/timeline/telling-sentence.ts';
import type { EventDay } from '../../src/edition/timeline/told-in-passage.ts';
import { tellingCourse, tellingScale, workTellingSize } from '../../src/edition/timeline/work-telling.ts';

const span = (from: CalendarDate, to: CalendarDate): DateMention => {
  const precision = from === to ? 'day' : 'range';
  return { kind: 'date', start: 0, end: 1, from, to, precision, reasons: [] };
};
const on = (month: number, day: number, year = 1917): DateMention => {
  const date = julian(year, month, day);
  return span(date, date);
};
const event = (month: number, day: number): EventDay => ({
  day: julianDayNumber(julian(1917, month, day)),
  words: `an event of ${day}.${month}.1917`,
});
const passage = (number: number, ...dates: DateMention[]): DatedPassage => ({
  id: `p${number}`,
  chapter: number < 5 ? '1' : '2',
  length: 100,
  dates,
  events: [],
});
const told = (number: number, ...events: EventDay[]): DatedPassage => ({ ...passage(number), events });

const drawn = (passages: DatedPassage[], size = chapterTellingSize): OrderOfTelling => {
  const order = orderOfTelling(passages, 'julian', size);
  if (!order) throw new Error('no drawing');
  return order;
};

const many = [
  passage(1, on(7, 6), on(10, 25)),
  passage(2, span(julian(1917, 9, 12), julian(1917, 9, 14))),
  passage(3, on(9, 15), on(9, 27)),
  told(4, event(10, 24)),
  passage(5, on(10, 10), on(10, 10), on(10, 16)),
  { ...passage(6, on(10, 24), on(10, 25)), events: [event(10, 24)] },
  passage(7, span(julian(1917, 10, 1), julian(1917, 10, 31)), on(4, 4), on(12, 1, 1905)),
  told(8, event(10, 25), event(10, 26), event(10, 25)),
  passage(9, on(10, 25), on(1, 21, 1924)),
];
const lines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

describe('the order of telling', () => {
  test('is drawn for a chapter as it was looked at', async () => {
    await expect(lines(svgText(chapterTelling(drawn(many))))).toMatchFileSnapshot('golden/chapter-telling.svg');
  });

  test('is drawn for a work as it was looked at', async () => {
    const order = drawn(many, workTellingSize);
    const words = {
      label: 'What a work tells when',
      markName: ({ id, words }: { id: string; words: string }) => `${id}: ${words}`,
      markAddress: (id: string) => `#${id}`,
      chapterNumber: (chapter: string) => chapter,
      chapterHeading: (chapter: string) => `ch. ${chapter}`,
    };
    const drawing = svgText(tellingScale(order, 52)) + svgText(tellingCourse(order, words));
    await expect(lines(drawing)).toMatchFileSnapshot('golden/work-telling.svg');
  });

  test('is none where fewer than three days are told', () => {
    const of = (...passages: DatedPassage[]) => orderOfTelling(passages, 'julian', chapterTellingSize);
    expect(of(passage(1, on(10, 24), on(10, 25)))).toBeUndefined();
    expect(of()).toBeUndefined();
    expect(of(passage(1, on(10, 24), on(10, 25), on(10, 26)))).toBeDefined();
    expect(of(passage(1, on(10, 24), on(10, 25)), told(2, event(10, 26)))).toBeDefined();
  });

  test('goes across with the text and up with time', () => {
    const { marks } = drawn([passage(1, on(10, 25)), passage(2, on(10, 10)), passage(3, on(10, 16))]);
    const [a, b, c] = marks.map(({ x, days: [y = 0] }) => ({ x, y }));
    expect([a?.x, b?.x, c?.x]).toEqual([a?.x, b?.x, c?.x].toSorted((one, other) => Number(one) - Number(other)));
    expect(Number(b?.y)).toBeGreaterThan(Number(c?.y));
    expect(Number(c?.y)).toBeGreaterThan(Number(a?.y));
  });

  test('has a passage that names a day as full, one that tells only an event of it as hollow, and counts both', () => {
    const { marks, passages } = drawn(many);
    expect(marks.filter(({ named }) => !named).map(({ id }) => id)).toEqual(['p2', 'p4', 'p8']);
    expect(marks.find(({ id }) => id === 'p6')).toMatchObject({
      named: true,
      words: '24 October 1917, 25 October 1917',
    });
    expect(marks.find(({ id }) => id === 'p8')?.days.length).toBe(2);
    expect(passages).toEqual({ naming: 6, telling: 2 });
    expect(tellingSentence(passages).replaceAll('\u00a0', ' ')).toBe(
      '6 passages name a day (full points); 2 only tell an event of one (hollow).',
    );
  });

  test('leaves out stretches of more than ten days, and those beyond the scale', () => {
    const days = passage(1, on(10, 10), on(10, 24), on(10, 25));
    const month = span(julian(1917, 10, 1), julian(1917, 10, 31));
    const early = span(julian(1917, 7, 3), julian(1917, 7, 5));
    const near = span(julian(1917, 10, 20), julian(1917, 10, 24));
    expect(drawn([days, passage(2, month), passage(3, early), passage(4, near)]).marks.map(({ id }) => id)).toEqual([
      'p1',
      'p4',
    ]);
  });

  test('is said in words, in both calendars', () => {
    const dates = [on(10, 10), on(10, 24), on(10, 25)];
    expect(drawn([passage(1, ...dates)]).told).toBe(
      '10–25 October 1917 (by the New Style 23 October – 7 November 1917)',
    );
  });

  test('is said first as the text counts', () => {
    const dates = [on(10, 10), on(10, 24), on(10, 25)];
    const order = orderOfTelling([passage(1, ...dates)], 'gregorian', chapterTellingSize);
    expect(order?.told).toBe('23 October – 7 November 1917 (by the Old Style 10–25 October 1917)');
  });

  test('is counted by the New Style alone where Russia counted by it', () => {
    const dates = [1, 2, 9].map((day) => gregorian(1918, 5, day)).map((date) => span(date, date));
    expect(drawn([passage(1, ...dates)]).told).toBe('1–9 May 1918');
  });

  test('draws together at the edge what is far from the rest, and the edge says how far', () => {
    const october = Array.from({ length: 9 }, (_, index) => on(10, 10 + index));
    const { marks, edges, near, height, told: words } = drawn([passage(1, ...october), passage(2, on(7, 14, 1789))]);
    expect(marks[1]).toMatchObject({ words: '14 July 1789' });
    expect(edges).toEqual([{ y: marks[1]?.days[0], label: '1789' }]);
    expect(Number(marks[1]?.days[0])).toBeGreaterThan(Number(near.bottom));
    expect(near.top).toBeUndefined();
    expect(height).toBeGreaterThan(drawn([passage(1, ...october)]).height);
    expect(words).toMatch(/^10–18 October 1917/);
  });

  test('names the edge by the month within a year, by the day within a month', () => {
    const october = Array.from({ length: 9 }, (_, index) => on(10, 10 + index));
    const edge = (date: DateMention) => drawn([passage(1, ...october), passage(2, date)]).edges[0]?.label;
    expect(edge(on(4, 4))).toBe('Apr');
    expect(edge(on(10, 1))).toBe('1 Oct');
  });

  test('has each day of a passage once, on the sheet, later ones never below earlier, whatever the dates are', () => {
    const anyDay = fc.integer({ min: 2_400_000, max: 2_430_000 });
    const near = fc.integer({ min: 2_421_500, max: 2_421_560 });
    const days = fc.array(fc.oneof(near, near, anyDay), { maxLength: 6 });
    const passages = fc.array(fc.record({ dates: days, events: days }), { maxLength: 30 });
    fc.assert(
      fc.property(passages, fc.constantFrom(chapterTellingSize, workTellingSize), (lists, size) => {
        const given = lists.map(({ dates, events }, index) => ({
          ...passage(index + 1, ...dates.map((day) => julianFromDayNumber(day)).map((date) => span(date, date))),
          events: events.map((day) => ({ day, words: 'an event' })),
        }));
        const order = orderOfTelling(given, 'julian', size);
        const own = lists.map(({ dates, events }) => [...new Set(dates.length > 0 ? dates : events)]);
        expect(orderOfTelling(given, 'julian', size)).toEqual(order);
        if (!order) {
          expect(own.flat().length).toBeLessThan(3);
          return;
        }
        expect(order.marks.map(({ days: drawnDays }) => drawnDays.length)).toEqual(
          own.map(({ length }) => length).filter((length) => length > 0),
        );
        const points = order.marks.flatMap(({ x, days: ys }) => ys.map((y) => ({ x, y })));
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(size.left);
          expect(x).toBeLessThanOrEqual(size.left + size.across);
          expect(y).toBeGreaterThanOrEqual(3);
          expect(y).toBeLessThanOrEqual(order.height - 3);
        }
        const inTime = own.flat().map((day, index) => ({ day, y: points[index]?.y ?? 0 }));
        inTime.sort((a, b) => a.day - b.day);
        for (const [index, { y }] of inTime.entries()) expect(y).toBeLessThanOrEqual(inTime[index - 1]?.y ?? y);
        const labels = [...order.ticks, ...order.edges].map(({ y }) => y).toSorted((a, b) => a - b);
        expect(labels.length).toBeLessThanOrEqual(8);
        for (const [index, y] of labels.entries()) expect(y - (labels[index - 1] ?? -20)).toBeGreaterThan(10);
      }),
    );
  });
});
