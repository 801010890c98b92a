import { describe, expect, test } from 'vitest';
import { julian } from '../../../src/edition/calendar/calendar-date.ts';
import { julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { timeScale } from '../../../src/edition/days/time-scale.ts';

const on = (year: number, month: number, day: number): number => julianDayNumber(julian(year, month, day));
const labels = (...days: number[]): string[] => timeScale(days, 'julian').ticks.map(({ label }) => label);

describe('the scale of a drawing', () => {
  test('holds four fifths of the days, and at least ten', () => {
    const october = Array.from({ length: 8 }, (_, index) => on(1917, 10, 18 + index));
    const { first, last } = timeScale([on(1789, 7, 14), ...october, on(1924, 1, 21)], 'julian');
    expect([first, last]).toEqual([on(1917, 10, 17), on(1917, 10, 26)]);
    const one = timeScale([on(1917, 10, 25), on(1917, 10, 25), on(1917, 10, 25)], 'julian');
    expect(one.last - one.first + 1).toBeGreaterThanOrEqual(10);
  });

  test('is divided by days, months or years, as finely as its lines have room', () => {
    expect(labels(on(1917, 10, 20), on(1917, 10, 25), on(1917, 10, 27))).toEqual([
      '20 Oct',
      '22 Oct',
      '24 Oct',
      '26 Oct',
      '28 Oct',
    ]);
    expect(labels(on(1917, 9, 24), on(1917, 9, 28), on(1917, 10, 8))).toEqual(['25 Sep', '1 Oct', '5 Oct']);
    expect(labels(on(1917, 9, 21), on(1917, 9, 28), on(1917, 10, 19))).toEqual(['20 Sep', '1 Oct', '10 Oct', '20 Oct']);
    expect(labels(on(1917, 7, 6), on(1917, 9, 12), on(1917, 10, 25))).toEqual(['Aug', 'Sep', 'Oct']);
    expect(labels(on(1917, 10, 6), on(1917, 12, 12), on(1918, 1, 25))).toEqual(['Nov', 'Dec', '1918']);
    expect(labels(on(1903, 7, 6), on(1912, 9, 12), on(1917, 10, 25))).toEqual(['1905', '1910', '1915']);
  });

  test('has lines on its days alone', () => {
    const { first, last, ticks } = timeScale([on(1917, 2, 23), on(1917, 3, 2), on(1917, 4, 4)], 'gregorian');
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.every(({ day }) => day >= first && day <= last)).toBe(true);
  });
});
