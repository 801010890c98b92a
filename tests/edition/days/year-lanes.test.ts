import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { barHeight } from '../../../src/edition/days/bar-height.ts';
import { laneSize, yearLanes } from '../../../src/edition/days/year-lanes.ts';

const on = (month: number, day: number): number => julianDayNumber(julian(1917, month, day));

describe('the year as a picture', () => {
  const works = [
    { work: 'first', days: new Map([[on(10, 25), 4]]) },
    {
      work: 'second',
      days: new Map([
        [on(10, 24), 16],
        [on(2, 23), 1],
      ]),
    },
  ];

  test('has a stroke for each day told, as high as the root of the passages that tell it', () => {
    const { months, width, height } = yearLanes(1917, works);
    expect([width, height]).toEqual([62, 72]);
    expect(months[9]?.lanes.map(({ strokes }) => strokes)).toEqual(['M49 36v-16', 'M47 72v-32']);
    expect(months[1]?.lanes.map(({ strokes }) => strokes)).toEqual(['', 'M45 72v-8']);
    expect(months[1]?.lanes.map(({ passages }) => passages)).toEqual([0, 1]);
  });

  test('marks one day in both calendars alike, and no day of another year', () => {
    const marks = (year: number, day: Parameters<typeof yearLanes>[2]) =>
      yearLanes(year, works, day).months.map(({ mark }) => mark);
    expect(marks(1917, gregorian(1917, 11, 7))).toEqual(marks(1917, julian(1917, 10, 25)));
    expect(marks(1917, julian(1917, 10, 25))[9]).toBe(49);
    expect(marks(1918, julian(1917, 10, 25)).every((mark) => mark === undefined)).toBe(true);
  });

  test('puts the days of February 1918 where Russia counted them', () => {
    const day = julianDayNumber(gregorian(1918, 2, 14));
    const { months } = yearLanes(1918, [{ work: 'first', days: new Map([[day, 1]]) }]);
    expect(months[1]?.lanes[0]?.strokes).toMatch(/^M27 /);
  });

  test('draws every day of the year once and keeps each stroke in its lane', () => {
    const days = fc.uniqueArray(fc.integer({ min: on(1, 1), max: on(12, 31) }), { maxLength: 120 });
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 400 }),
        (told, passages) => {
          const { months } = yearLanes(
            1917,
            told.map((own, index) => ({ work: String(index), days: new Map(own.map((day) => [day, passages])) })),
          );
          for (const [index, own] of told.entries()) {
            const strokes = months.flatMap(({ lanes }) => [...(lanes[index]?.strokes.matchAll(/v-(\d+)/g) ?? [])]);
            expect(strokes.length).toBe(own.length);
            for (const [, height] of strokes) expect(Number(height)).toBeLessThanOrEqual(laneSize.stroke);
          }
        },
      ),
    );
  });

  test('makes no bar of a greater count the lower one', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(barHeight(low, 500, 32, 4)).toBeLessThanOrEqual(barHeight(high, 500, 32, 4));
        expect(barHeight(low, 500, 32, 4) === 0).toBe(low === 0);
      }),
    );
  });
});
