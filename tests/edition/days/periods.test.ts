import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { russianMonth } from '../../../src/edition/calendar/russian-month.ts';
import { weekday } from '../../../src/edition/calendar/weekday.ts';
import { dateAddress } from '../../../src/edition/dates/date-address.ts';
import { indexDays } from '../../../src/edition/days/day-index.ts';
import { densityStep } from '../../../src/edition/days/density-step.ts';
import { monthGrid } from '../../../src/edition/days/month-grid.ts';
import { periodParts } from '../../../src/edition/days/period-parts.ts';
import { periodsOf } from '../../../src/edition/days/periods.ts';
import { arbitraryPlaces, placed, wholeMonth } from './arbitrary-dates.ts';

const october = julianDayNumber(julian(1917, 10, 1));
const year = { from: julian(1917, 1, 1), to: julian(1917, 12, 31), precision: 'year' } as const;

describe('months and years', () => {
  const places = [
    placed('history/1/p1', wholeMonth('julian', october)),
    placed('history/1/p2', { from: julian(1917, 10, 11), to: julian(1917, 10, 20), precision: 'range' }, 'mid-October'),
    placed(
      'history/1/p2',
      { from: julian(1917, 10, 1), to: julian(1917, 10, 10), precision: 'range' },
      'early October',
    ),
    placed('history/1/p3', year),
    placed('history/1/p4', { from: julian(1801, 1, 1), to: julian(1900, 12, 31), precision: 'range' }),
    placed('brest/1/p1', { from: gregorian(1918, 3, 3), to: gregorian(1918, 3, 3), precision: 'day' }),
  ];
  const periods = periodsOf(places, indexDays(places).days);

  test('have a page where a date leads or a day has one', () => {
    expect(periods.months.map(({ address }) => address)).toEqual(['/days/1917-10/', '/days/1918-03/']);
    expect(periods.years.map(({ address }) => address)).toEqual(['/days/1917/', '/days/1918/']);
    expect(periods.longer.map(({ id }) => id)).toEqual(['history/1/p4']);
  });

  test('have each passage once', () => {
    const [october1917] = periods.months;
    expect(october1917?.passages.map(({ id, dates }) => [id, dates.length])).toEqual([
      ['history/1/p1', 1],
      ['history/1/p2', 2],
    ]);
  });

  test('are told in parts in the order of time, and as a whole', () => {
    const { parts, whole } = periodParts(periods.months[0]?.passages ?? []);
    expect([parts, whole].map((list) => list.map(({ id }) => id))).toEqual([['history/1/p2'], ['history/1/p1']]);
    const ofYear = periodParts(periods.years[0]?.passages ?? []);
    expect([ofYear.parts.length, ofYear.whole.length]).toEqual([0, 1]);
  });

  test('are there wherever a date leads', () => {
    fc.assert(
      fc.property(arbitraryPlaces, (any) => {
        const index = indexDays(any);
        const { months, years } = periodsOf(any, index.days);
        const pages = new Set([...months, ...years].map(({ address }) => address));
        for (const { date } of any) {
          const address = dateAddress(date);
          if (date.precision !== 'day' && address !== '/days/') expect(pages.has(address), address).toBe(true);
        }
        expect(months.reduce((sum, { days }) => sum + days.length, 0)).toBe(index.days.length);
        expect(years.reduce((sum, { days }) => sum + days.length, 0)).toBe(index.days.length);
        for (const month of months) expect(years.some((one) => one.year === month.year)).toBe(true);
      }),
    );
  });
});

describe('a month as a calendar', () => {
  test('begins October 1917, Old Style, on a Sunday', () => {
    const [first, second] = monthGrid(1917, 10);
    expect(first).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, october]);
    expect(second?.[0]).toBe(october + 1);
    expect(weekday(julianDayNumber(julian(1917, 10, 25)))).toBe('Wednesday');
    expect(weekday(julianDayNumber(gregorian(2000, 1, 1)))).toBe('Saturday');
  });

  test('has fifteen days in February 1918', () => {
    expect(russianMonth(1918, 2)).toHaveLength(15);
    expect(russianMonth(1918, 2)[0]).toBe((russianMonth(1918, 1).at(-1) ?? 0) + 1);
  });

  test('has every day of its month once, each under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 2000 }), fc.integer({ min: 1, max: 12 }), (ofYear, month) => {
        const grid = monthGrid(ofYear, month);
        expect(grid.flat().filter((day) => day !== undefined)).toEqual(russianMonth(ofYear, month));
        for (const week of grid) {
          expect(week).toHaveLength(7);
          for (const [column, day] of week.entries()) if (day !== undefined) expect(day % 7).toBe(column);
        }
      }),
    );
  });

  test('shows how much is told in steps', () => {
    expect([0, 1, 2, 5, 15, 200].map(densityStep)).toEqual([0, 1, 2, 3, 4, 4]);
  });
});
