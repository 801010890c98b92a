import { describe, expect, test } from 'vitest';
import { gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { pageInWords } from '../../../src/edition/days/page-in-words.ts';
import { readIsoDay } from '../../../src/edition/days/read-iso-day.ts';
import { spanInWords } from '../../../src/edition/days/span-in-words.ts';

describe('a stretch of days in words', () => {
  test.each([
    [julian(1917, 10, 25), julian(1917, 10, 25), '25 October 1917'],
    [julian(1917, 9, 12), julian(1917, 9, 14), '12–14 September 1917'],
    [julian(1917, 7, 6), julian(1917, 10, 25), '6 July – 25 October 1917'],
    [julian(1917, 12, 30), julian(1918, 1, 2), '30 December 1917 – 2 January 1918'],
    [julian(1917, 10, 1), julian(1917, 10, 31), 'October 1917'],
    [julian(1917, 9, 1), julian(1917, 10, 31), 'September–October 1917'],
    [gregorian(1917, 12, 1), gregorian(1918, 2, 28), 'December 1917 – February 1918'],
    [julian(1917, 1, 1), julian(1917, 12, 31), '1917'],
    [julian(1904, 1, 1), julian(1905, 12, 31), '1904–1905'],
  ])('%o to %o is “%s”', (from, to, words) => {
    expect(spanInWords({ from, to })).toBe(words);
  });
});

describe('a page of days in words', () => {
  test.each([
    ['/days/1917-10-25/', '25 October 1917'],
    ['/days/1918-05-01/', '1 May 1918'],
    ['/days/1917-10/', 'October 1917'],
    ['/days/1917/', '1917'],
    ['/days/', 'all days'],
  ])('%s is “%s”', (address, words) => {
    expect(pageInWords(address)).toBe(words);
  });
});

describe('a day as the fragments write it', () => {
  test('is read in its calendar', () => {
    expect(readIsoDay('1917-10-25', 'julian')).toEqual(julian(1917, 10, 25));
    expect(readIsoDay('1918-05-01', 'gregorian')).toEqual(gregorian(1918, 5, 1));
  });

  test.each(['1917-10', '25 October', '1917-02-30'])('is not “%s”', (text) => {
    expect(() => readIsoDay(text, 'julian')).toThrow(RangeError);
  });
});
