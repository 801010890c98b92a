import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoYears, workYears } from '../../src/edition/work-years.ts';

test('a single year is first and last', () => {
  expect(workYears('1924')).toEqual({ from: '1924', to: '1924' });
  expect(isoYears('1924')).toBe('1924');
});

test('a span is read in its short and its long form', () => {
  expect(isoYears('1930–32')).toBe('1930/1932');
  expect(isoYears('1918–1920')).toBe('1918/1920');
});

test('every span that is written is read again', () => {
  const years = fc.tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(years, ([from, length]) => {
      expect(workYears(`${from}–${from + length}`)).toEqual({ from: `${from}`, to: `${from + length}` });
    }),
  );
});

test('anything else is an error that says what was expected', () => {
  for (const words of ['', 'about 1924', '1924–', '1932–30', '24']) expect(() => workYears(words)).toThrow(RangeError);
});
