import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, excerptMarkup } from '../../../src/edition/days/excerpt.ts';

const mark = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const plain = (text: string, words: string, length?: number): string =>
  excerpt(text, [mark(text, words)], length)
    .map((piece) => piece.text)
    .join('');

describe('an excerpt around a date', () => {
  test('is the whole of a short passage, with the words of the date marked', () => {
    const text = 'On October 25 power was seized.';
    expect(excerptMarkup(excerpt(text, [mark(text, 'October 25')]))).toBe(
      'On <mark>October 25</mark> power was seized.',
    );
  });

  test('keeps whole sentences, and adds neighbours while there is room', () => {
    const text = 'One came. On the 25th two came. Three came later. Four stayed away for the whole of the winter.';
    expect(plain(text, 'the 25th', 24)).toBe('On the 25th two came.');
    expect(plain(text, 'the 25th', 40)).toBe('On the 25th two came. Three came later.');
    expect(plain(text, 'the 25th', 55)).toBe('One came. On the 25th two came. Three came later.');
  });

  test('cuts a long sentence between words, and says so', () => {
    const text = `It was ${'very '.repeat(60)}late on October 25 when ${'at long last '.repeat(30)}they came.`;
    const cut = plain(text, 'October 25');
    expect(cut).toMatch(/^… very .* October 25 when .* …$/);
    expect(cut.length).toBeLessThan(230);
  });

  test('takes initials for no end of a sentence', () => {
    const text = 'Nobody knew. On October 25 V. I. Lenin came. Then all knew.';
    expect(plain(text, 'October 25', 26)).toBe('On October 25 V. I. Lenin came.');
  });

  test('lets no character of the text become markup', () => {
    const text = '<b>On</b> October 25 & after.';
    expect(excerptMarkup(excerpt(text, [mark(text, 'October 25')]))).toBe(
      '&lt;b&gt;On&lt;/b&gt; <mark>October 25</mark> &amp; after.',
    );
  });

  test('refuses a mark that is none', () => {
    expect(() => excerpt('October 25', [])).toThrow(RangeError);
    expect(() => excerpt('October 25', [{ start: 3, end: 99 }])).toThrow('no stretch');
  });

  test('has always the first mark, and nothing that the text has not', () => {
    const words = fc.array(fc.constantFrom('day', 'night.', 'Then', '“He', 'V.', 'came?”', 'the 25th', 'on'), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 300 }), (list, from, size, length) => {
        const text = list.join(' ');
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (size % 20));
        const pieces = excerpt(text, [{ start, end }], length);
        expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([text.slice(start, end)]);
        const whole = pieces.map((piece) => piece.text).join('');
        expect(text).toContain(whole.replace(/^… /, '').replace(/ …$/, '').trimEnd());
      }),
    );
  });

  test('is found in time that grows with the text, whatever it is', () => {
    for (const hostile of ['.', '”', '. ', 'A. ', '.”)', 'x']) {
      const text = `25 ${hostile.repeat(100_000)}`;
      const started = performance.now();
      excerpt(text, [{ start: 0, end: 2 }]);
      expect(performance.now() - started, hostile).toBeLessThan(1000);
    }
  });
});
