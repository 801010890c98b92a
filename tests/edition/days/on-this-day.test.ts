import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { toGregorian } from '../../../src/edition/calendar/convert.ts';
import { julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { readDaySet, writeDaySet } from '../../../src/edition/days/day-set.ts';
import { onThisDay } from '../../../src/edition/days/on-this-day.ts';

const seizure = julian(1917, 10, 25);
const pages = [julian(1917, 10, 20), seizure].map(julianDayNumber);

describe('a set of days in few letters', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2_421_000, max: 2_422_000 })), (days) => {
        expect(readDaySet(writeDaySet(days))).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });

  test('takes a letter for four days', () => {
    expect(writeDaySet([2_421_537, 2_421_538, 2_421_542])).toBe('2421537:32');
  });

  test.each(['', 'x', '12:', ':ff', '12:zz'])('is empty for “%s”', (text) => {
    expect(readDaySet(text)).toEqual([]);
  });
});

describe('this day in 1917', () => {
  test('is the same page for its date in either calendar', () => {
    const byNew = onThisDay(11, 7, 'gregorian', pages);
    const byOld = onThisDay(10, 25, 'julian', pages);
    expect(byNew).toEqual({ day: gregorian(1917, 11, 7), told: toGregorian(seizure), where: 'there' });
    expect(byOld).toEqual({ day: seizure, told: toGregorian(seizure), where: 'there' });
  });

  test('leads to the nearest before it where it has no page', () => {
    expect(onThisDay(10, 24, 'julian', pages)).toEqual({
      day: julian(1917, 10, 24),
      told: toGregorian(julian(1917, 10, 20)),
      where: 'before',
    });
  });

  test('leads to the nearest after it where there is none before, and nowhere where there is none', () => {
    expect(onThisDay(1, 1, 'julian', pages)).toMatchObject({ told: toGregorian(julian(1917, 10, 20)), where: 'after' });
    expect(onThisDay(1, 1, 'julian', []).told).toBeUndefined();
  });

  test('is there for every day of a year, 29 February too', () => {
    expect(onThisDay(2, 29, 'gregorian', pages).day).toEqual(gregorian(1917, 2, 28));
    const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) });
    fc.assert(
      fc.property(day, fc.constantFrom('julian' as const, 'gregorian' as const), (asked, calendar) => {
        const { day: found } = onThisDay(asked.month, asked.day, calendar, pages);
        expect(found.month).toBe(asked.month);
        expect(found.day).toBeLessThanOrEqual(asked.day);
      }),
    );
  });
});
