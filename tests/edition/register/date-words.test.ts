import { describe, expect, test } from 'vitest';
import { dateWords } from '../../../src/edition/register/date-words.ts';

describe('a date of the registers in words', () => {
  test.each([
    ['1870-04-22', '10 (22) April 1870'],
    ['1918-02-13', '31 January (13 February) 1918'],
    ['1918-02-14', '14 February 1918'],
    ['1870-04', 'April 1870'],
    ['1870', '1870'],
    ['1870~', 'about 1870'],
    ['1870?', 'perhaps 1870'],
    ['1870%', 'perhaps about 1870'],
    ['-0043', '44 BC'],
  ])('%s is “%s” in Russia', (edtf, words) => {
    expect(dateWords(edtf, true)).toBe(words);
  });

  test('has one calendar where Russia’s did not count', () => {
    expect(dateWords('1818-05-05')).toBe('5 May 1818');
  });

  test('is refused if it is none', () => {
    expect(() => dateWords('April 1870')).toThrow(RangeError);
  });
});
