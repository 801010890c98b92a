import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { julianFromDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import type { DateMention } from '../../../src/edition/dates/date-mention.ts';
import { type ChapterDays, chapterDays, type DatedPassage } from '../../../src/edition/days/chapter-days.ts';

const span = (from: CalendarDate, to: CalendarDate): DateMention => {
  const precision = from === to ? 'day' : 'range';
  return { kind: 'date', start: 0, end: 1, from, to, precision, reasons: [] };
};
const on = (month: number, day: number, year = 1917): DateMention => {
  const date = julian(year, month, day);
  return span(date, date);
};
const passage = (number: number, ...dates: DateMention[]): DatedPassage => ({
  local: `p${number}`,
  length: 100,
  dates,
});

const drawn = (passages: DatedPassage[]): ChapterDays => {
  const drawing = chapterDays(passages, 'julian');
  if (!drawing) throw new Error('no drawing');
  return drawing;
};

/** Where the dots of a mark stand. */
const dots = (path: string): { x: number; y: number }[] =>
  [...path.matchAll(/M(\d+) (\d+)h\.1v\.1/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('the days that a chapter tells', () => {
  test('are drawn as the golden picture has them', () => {
    const { width, height, grid, labels, marks } = drawn([
      passage(1, on(7, 6), on(10, 25)),
      passage(2, span(julian(1917, 9, 12), julian(1917, 9, 14))),
      passage(3, on(9, 15), on(9, 27)),
      passage(4),
      passage(5, on(10, 10), on(10, 10), on(10, 16)),
      passage(6, on(10, 24), on(10, 25)),
      passage(7, span(julian(1917, 10, 1), julian(1917, 10, 31)), on(4, 4), on(12, 1, 1905)),
      passage(8, on(10, 25), on(1, 21, 1924)),
    ]);
    const svg = [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
      '<title>Days told here</title>',
      `<path class="grid" d="${grid}"/>`,
      ...labels.map(({ y, words }) => `<text y="${y}">${words}</text>`),
      ...marks.map(
        (mark) =>
          `<a href="#${mark.local}"><title>${mark.words}</title><path class="lines" d="${mark.lines}"/><path d="${mark.dots}"/></a>`,
      ),
      '</svg>',
    ];
    expect(`${svg.join('\n')}\n`).toBe(readFileSync(`${import.meta.dirname}/golden/chapter-days.svg`, 'utf8'));
  });

  test('are none where fewer than three are named', () => {
    expect(chapterDays([passage(1, on(10, 24), on(10, 25))], 'julian')).toBeUndefined();
    expect(chapterDays([], 'julian')).toBeUndefined();
    expect(chapterDays([passage(1, on(10, 24), on(10, 25), on(10, 26))], 'julian')).toBeDefined();
  });

  test('go across with the text and down with time', () => {
    const { marks } = drawn([passage(1, on(10, 25)), passage(2, on(10, 10)), passage(3, on(10, 16))]);
    const [a, b, c] = marks.flatMap((mark) => dots(mark.dots));
    expect([a, b, c].map((dot) => dot?.x)).toEqual(
      [a?.x, b?.x, c?.x].toSorted((one, other) => Number(one) - Number(other)),
    );
    expect(Number(b?.y)).toBeLessThan(Number(c?.y));
    expect(Number(c?.y)).toBeLessThan(Number(a?.y));
  });

  test('are said in words, in both calendars', () => {
    const dates = [on(10, 10), on(10, 24), on(10, 25)];
    expect(drawn([passage(1, ...dates)]).told).toBe(
      '10–25 October 1917 (by the New Style 23 October – 7 November 1917)',
    );
  });

  test('are said first as the text counts', () => {
    const told = chapterDays([passage(1, on(10, 10), on(10, 24), on(10, 25))], 'gregorian')?.told;
    expect(told).toBe('23 October – 7 November 1917 (by the Old Style 10–25 October 1917)');
  });

  test('are counted by the New Style alone where Russia counted by it', () => {
    const dates = [1, 2, 9].map((day) => span(gregorian(1918, 5, day), gregorian(1918, 5, day)));
    const mentions = dates.map(({ from }) => span(from, from));
    expect(drawn([passage(1, ...mentions)]).told).toBe('1–9 May 1918');
  });

  test('stand at the edge where they are far from the others, and the edge says so', () => {
    const many = Array.from({ length: 9 }, (_, index) => on(10, 10 + index));
    const { marks, labels, height, told } = drawn([passage(1, ...many), passage(2, on(7, 14, 1789))]);
    expect(marks[1]).toMatchObject({ dots: '', words: '14 July 1789' });
    expect(marks[1]?.lines).toMatch(/^M\d+ 0h1v4h-1z$/);
    expect(labels[0]?.words).toBe('before');
    expect(labels.at(-1)?.words).not.toBe('after');
    expect(height).toBeGreaterThan(drawn([passage(1, ...many)]).height);
    expect(told).toMatch(/^10–18 October 1917/);
  });

  test('have one mark for each day of a passage, on the sheet, whatever the dates are', () => {
    const anyDay = fc.integer({ min: 2_400_000, max: 2_430_000 }).map((number) => julianFromDayNumber(number));
    const near = fc.integer({ min: 2_421_500, max: 2_421_560 }).map((number) => julianFromDayNumber(number));
    const passages = fc.array(fc.array(fc.oneof(near, near, anyDay), { maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(passages, (lists) => {
        const drawing = chapterDays(
          lists.map((days, index) => passage(index + 1, ...days.map((date) => span(date, date)))),
          'julian',
        );
        const distinct = lists.map(
          (days) => new Set(days.map(({ year, month, day }) => `${year}-${month}-${day}`)).size,
        );
        const sum = distinct.reduce((all, count) => all + count, 0);
        if (!drawing) {
          expect(sum).toBeLessThan(3);
          return;
        }
        const paths = drawing.marks.map((mark) => mark.dots + mark.lines).join('');
        expect([...paths.matchAll(/M/g)].length).toBe(sum);
        for (const [, x, y] of paths.matchAll(/M(\d+) (\d+)/g)) {
          expect(Number(x)).toBeLessThanOrEqual(drawing.width);
          expect(Number(y)).toBeLessThanOrEqual(drawing.height);
        }
        expect(drawing.labels.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
