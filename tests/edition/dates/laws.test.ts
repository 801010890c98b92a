import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGregorian } from '../../../src/edition/calendar/convert.ts';
import { julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { findInTokens } from '../../../src/edition/dates/find-expressions.ts';
import { edtfOf, isoDay } from '../../../src/edition/dates/gregorian-span.ts';
import { tokensOf } from '../../../src/edition/dates/tokens.ts';
import { isArmy, readDates } from './read-dates.ts';

/** Pieces of which dates are made, put together without sense. */
const piece = fc.constantFrom(
  ...[
    'the ',
    'of ',
    'and ',
    'from ',
    'to ',
    'between ',
    'in ',
    'on ',
    ', ',
    '-',
    '–',
    '. ',
    ' ',
    '“',
    '”',
    '(',
    ')',
    '’s ',
  ],
  ...[
    'October',
    'May',
    'March ',
    'Nov. ',
    'X',
    '25',
    '25th',
    '3',
    '31st',
    '1917',
    '1904',
    '5',
    '1930s',
    'century',
    '18th ',
  ],
  ...[
    'mid-',
    'end of ',
    'early in ',
    'first ',
    'last ',
    'three ',
    'days ',
    'weeks ',
    'later',
    'before ',
    'next ',
    'same ',
  ],
  ...['day ', 'year ', 'night of ', 'autumn ', 'fall ', 'Sunday ', 'new style', 'army ', 'regiment', '\u{1f600}', 'é'],
);
const nonsense = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

describe('the dates of any text', () => {
  test('are found without a failure, lie not upon each other, and are days that were', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(nonsense, fc.constantFrom('', '1917', '1917-10', '1917-11/1918-03'), (text, tells) => {
        let end = 0;
        for (const date of readDates(text, { tells })) {
          if (date.start < end || date.end <= date.start || date.end > text.length) return false;
          if (date.from.calendar !== date.to.calendar) return false;
          end = date.end;
        }
        return true;
      }),
      { numRuns: 100_000 },
    );
  });

  test.each([
    'the 24th ',
    'October 25, ',
    'from October to ',
    '1st 2nd 3rd ',
    'between the ',
    '“the night of ',
    'three days ',
    '1917-',
    'the first three weeks of ',
    'a',
    '1',
    ' ',
  ])('are looked for in a number of steps that grows as the text: “%s” many times', (part) => {
    const steps = (times: number): number => {
      let count = 0;
      const tokens = new Proxy(tokensOf(part.repeat(times)), {
        get: (target, key) => {
          count += 1;
          return Reflect.get(target, key);
        },
      });
      findInTokens(tokens, [], isArmy);
      return count;
    };
    const [few, many] = [steps(200), steps(2000)];
    expect(many).toBeLessThan(few * 12);
  });
});

describe('EDTF', () => {
  test('has the first and last day of the date, Gregorian', () => {
    for (const text of [
      'October 25.',
      'In October 1917.',
      'In May 1918.',
      '1905.',
      '1919.',
      'mid-September.',
      '1904-5.',
      'The 18th century.',
    ]) {
      const [date] = readDates(text);
      if (!date) throw new Error(text);
      const parsed = edtf(edtfOf(date));
      expect(new Date(parsed.min).toISOString().slice(0, 10)).toBe(isoDay(toGregorian(date.from)));
      expect(new Date(parsed.max).toISOString().slice(0, 10)).toBe(isoDay(toGregorian(date.to)));
      expect(julianDayNumber(date.from)).toBeLessThanOrEqual(julianDayNumber(date.to));
    }
  });
});
