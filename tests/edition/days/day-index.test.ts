import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { toGregorian } from '../../../src/edition/calendar/convert.ts';
import { gregorianFromDayNumber, julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { inRussia } from '../../../src/edition/calendar/russia.ts';
import { countDay } from '../../../src/edition/days/day-counts.ts';
import { indexDays } from '../../../src/edition/days/day-index.ts';
import { arbitraryPlaces, placed, wholeMonth } from './arbitrary-dates.ts';

const october = (day: number) => julian(1917, 10, day);
const number = (day: number): number => julianDayNumber(october(day));
const day = (at: ReturnType<typeof julian> | ReturnType<typeof gregorian>) =>
  ({ from: at, to: at, precision: 'day' }) as const;
const range = (from: number, to: number) => ({ from: october(from), to: october(to), precision: 'range' }) as const;
const ids = (passages: readonly { id: string }[]): string[] => passages.map(({ id }) => id);

describe('the index of days', () => {
  test('brings 25 October and 7 November together', () => {
    const index = indexDays([
      placed('brest/1/p1', day(gregorian(1917, 11, 7))),
      placed('history/1/p1', day(october(25))),
    ]);
    expect(index.days).toEqual([number(25)]);
    expect(ids(index.told(number(25)).exact)).toEqual(['brest/1/p1', 'history/1/p1']);
  });

  test('enters a passage once, where it is most precise', () => {
    const index = indexDays([
      placed('history/1/p1', wholeMonth('julian', number(1))),
      placed('history/1/p1', range(20, 28), 'October 20-28'),
      placed('history/1/p1', day(october(25))),
      placed('history/1/p1', day(october(25))),
      placed('history/1/p2', range(20, 28), 'October 20-28'),
      placed('history/1/p3', wholeMonth('gregorian', number(25))),
    ]);
    const { exact, stretches, months } = index.told(number(25));
    expect([ids(exact), ids(stretches), ids(months)]).toEqual([['history/1/p1'], ['history/1/p2'], ['history/1/p3']]);
    expect(exact[0]?.dates).toHaveLength(2);
    expect(ids(index.told(number(24)).stretches)).toEqual(['history/1/p1', 'history/1/p2']);
  });

  test('has the shortest stretch first', () => {
    const index = indexDays([
      placed('history/1/p1', range(11, 31)),
      placed('history/1/p2', range(21, 31)),
      placed('history/1/p3', range(24, 25), 'the night of October 24-25'),
      placed('history/1/p4', range(21, 31)),
    ]);
    const shortest = ['history/1/p3', 'history/1/p2', 'history/1/p4', 'history/1/p1'];
    expect(ids(index.told(number(25)).stretches)).toEqual(shortest);
  });

  test.each([
    ['September 14-22', range(14, 22), 9],
    ['October 1-10', range(1, 10), 10],
    ['October 1-11', range(1, 11), 0],
    ['the beginning of October', range(1, 10), 0],
    ['the last days of October 1917', range(25, 31), 0],
  ])('gives days of “%s” a page only where their numbers are few and printed', (words, span, pages) => {
    expect(indexDays([placed('history/1/p1', span, words)]).days).toHaveLength(pages);
  });

  test('enters no day for what is longer than a month', () => {
    const span = { from: october(1), to: julian(1917, 11, 2), precision: 'range' } as const;
    const index = indexDays([placed('history/1/p1', span), placed('history/1/p2', day(october(25)))]);
    expect(index.told(number(25)).stretches).toEqual([]);
  });

  test('has a date that is wrong as printed on the day printed and on the day meant', () => {
    const meant = { from: october(7), to: october(7) };
    const remark = { sentence: 'The meeting was on 7 October.', meant };
    const index = indexDays([placed('history/1/p1', { ...day(october(17)), remark })]);
    expect(index.days).toEqual([number(7), number(17)]);
    expect(index.told(number(7)).exact[0]?.dates[0]?.meant).toBe(true);
    expect(index.told(number(17)).exact[0]?.dates[0]?.meant).toBe(false);
  });

  test('counts the works in their order', () => {
    const index = indexDays([
      placed('cliff/1/p1', range(20, 28)),
      placed('brest/1/p1', day(october(25))),
      placed('brest/1/p2', day(october(25))),
    ]);
    expect(countDay(index.told(number(25)), ['brest', 'history', 'cliff'])).toEqual([
      { work: 'brest', exact: 2, stretch: 0 },
      { work: 'cliff', exact: 0, stretch: 1 },
    ]);
  });

  test('has every date of a day on exactly one page, which its New Style address finds', () => {
    fc.assert(
      fc.property(arbitraryPlaces, (places) => {
        const index = indexDays(places);
        const told = index.days.map((one) => ({ one, places: index.told(one).exact.flatMap(({ dates }) => dates) }));
        for (const place of places.filter(({ date }) => date.precision === 'day')) {
          const pages = told.filter((page) => page.places.some((date) => date.place === place));
          expect(pages.map(({ one }) => one)).toEqual([julianDayNumber(place.date.from)]);
          expect(julianDayNumber(toGregorian(inRussia(place.date.from)))).toBe(pages[0]?.one);
        }
      }),
    );
  });

  test('has mutual neighbours, in order, none left out', () => {
    fc.assert(
      fc.property(arbitraryPlaces, fc.integer({ min: 2_400_000, max: 2_430_000 }), (places, any) => {
        const { days, beside } = indexDays(places);
        for (const one of days) {
          const { before, after } = beside(one);
          if (before !== undefined) expect(beside(before).after).toBe(one);
          if (after !== undefined) expect(beside(after).before).toBe(one);
        }
        expect(days.filter((one) => beside(one).before === undefined)).toHaveLength(Math.min(1, days.length));
        const { before = Number.NEGATIVE_INFINITY, after = Number.POSITIVE_INFINITY } = beside(any);
        expect(days.filter((one) => one > before && one < after && one !== any)).toEqual([]);
      }),
    );
  });

  test('gives a passage once for each day, and counts that add up', () => {
    fc.assert(
      fc.property(arbitraryPlaces, (places) => {
        const index = indexDays(places);
        for (const one of index.days) {
          const told = index.told(one);
          const all = [...told.exact, ...told.stretches, ...told.months];
          expect(new Set(ids(all)).size).toBe(all.length);
          const counts = countDay(told, ['first', 'second', 'third']);
          expect(counts.reduce((sum, { exact }) => sum + exact, 0)).toBe(told.exact.length);
          expect(counts.reduce((sum, { stretch }) => sum + stretch, 0)).toBe(told.stretches.length);
          expect(told.exact.length + told.stretches.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('takes as much longer as the texts are longer', () => {
    const many = (length: number) =>
      Array.from({ length }, (_, index) => {
        const at = gregorianFromDayNumber(number(25) + (index % 200));
        return placed(`history/1/p${index + 1}`, day(at));
      });
    const time = (length: number): number => {
      const places = many(length);
      const started = performance.now();
      const index = indexDays(places);
      for (const one of index.days) index.told(one);
      return performance.now() - started;
    };
    time(20_000);
    const short = Math.max(2, Math.min(time(20_000), time(20_000), time(20_000)));
    expect(time(100_000)).toBeLessThan(short * 40);
  });
});
