import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, daysInMonth, gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { toGregorian, toJulian } from '../../../src/edition/calendar/convert.ts';
import { formatBoth, formatDate } from '../../../src/edition/calendar/format-date.ts';
import {
  gregorianFromDayNumber,
  julianDayNumber,
  julianFromDayNumber,
} from '../../../src/edition/calendar/julian-day.ts';
import { inRussia, russianDate } from '../../../src/edition/calendar/russia.ts';

type Day = [year: number, month: number, day: number];

const days = (calendar: 'julian' | 'gregorian') =>
  fc
    .record({ year: fc.integer({ min: 1582, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat() })
    .map(({ year, month, day }): Day => [year, month, (day % daysInMonth(calendar, year, month)) + 1]);

describe('the two calendars', () => {
  test.each<[string, Day, Day]>([
    ['the seizure of power', [1917, 10, 25], [1917, 11, 7]],
    ['the February revolution', [1917, 2, 23], [1917, 3, 8]],
    ['the October manifesto', [1905, 10, 17], [1905, 10, 30]],
    ['the birth of Lenin', [1870, 4, 10], [1870, 4, 22]],
    ['the last day of the difference of twelve', [1900, 2, 28], [1900, 3, 12]],
    ['a day that the Gregorian calendar has not', [1900, 2, 29], [1900, 3, 13]],
    ['the last Old Style day of Russia', [1918, 1, 31], [1918, 2, 13]],
    ['the beginning of the Gregorian calendar', [1582, 10, 5], [1582, 10, 15]],
  ])('agree on %s', (_what, old, modern) => {
    expect(toGregorian(julian(...old))).toEqual(gregorian(...modern));
    expect(toJulian(gregorian(...modern))).toEqual(julian(...old));
  });

  test('give every day back, both ways', () => {
    fc.assert(
      fc.property(days('julian'), days('gregorian'), (old, modern) => {
        expect(toJulian(toGregorian(julian(...old)))).toEqual(julian(...old));
        expect(toGregorian(toJulian(gregorian(...modern)))).toEqual(gregorian(...modern));
      }),
      { numRuns: 2000 },
    );
  });

  test('number the days without a gap, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_298_874, max: 2_488_435 }), (number) => {
        expect(julianDayNumber(julianFromDayNumber(number))).toBe(number);
        expect(julianDayNumber(gregorianFromDayNumber(number))).toBe(number);
      }),
    );
  });

  test('agree with the numbers that astronomers give', () => {
    expect(julianDayNumber(julian(-4712, 1, 1))).toBe(0);
    expect(julianDayNumber(gregorian(2000, 1, 1))).toBe(2_451_545);
    expect(julianDayNumber(gregorian(1917, 11, 7))).toBe(2_421_540);
  });

  test.each<[() => CalendarDate, string]>([
    [() => gregorian(1900, 2, 29), 'month 2 of 1900 has 28 days in the Gregorian calendar: there is no day 29'],
    [() => julian(1917, 13, 1), 'there is no month 13'],
    [() => julian(1917, 4, 31), 'has 30 days in the Julian calendar'],
    [() => julian(1917, 4, 1.5), 'whole numbers'],
  ])('refuse what is no day: %#', (make, sentence) => {
    expect(make).toThrow(sentence);
  });
});

describe('Russia', () => {
  test('counted Old Style up to 31 January 1918 and New Style from the next day', () => {
    expect(russianDate(1918, 1, 31)).toEqual(julian(1918, 1, 31));
    expect(russianDate(1918, 2, 14)).toEqual(gregorian(1918, 2, 14));
    expect(inRussia(gregorian(1918, 2, 13))).toEqual(julian(1918, 1, 31));
    expect(inRussia(gregorian(1918, 2, 14))).toEqual(gregorian(1918, 2, 14));
    const apart = julianDayNumber(russianDate(1918, 2, 14)) - julianDayNumber(russianDate(1918, 1, 31));
    expect(apart).toBe(1);
  });

  test.each([1, 7, 13])('had no %i February 1918', (day) => {
    expect(() => russianDate(1918, 2, day)).toThrow(`there was no ${day} February 1918 in Russia`);
  });
});

describe('a day in words', () => {
  test('has both calendars', () => {
    expect(formatBoth(julian(1917, 10, 25))).toBe('25 October (7 November) 1917');
    expect(formatBoth(gregorian(1917, 11, 7), 'gregorian')).toBe('7 November (25 October) 1917');
    expect(formatBoth(julian(1917, 10, 10))).toBe('10 (23) October 1917');
    expect(formatBoth(julian(1917, 12, 19))).toBe('19 December 1917 (1 January 1918)');
    expect(formatDate(julian(1917, 10, 25))).toBe('25 October 1917');
  });
});
