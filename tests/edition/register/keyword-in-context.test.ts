import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concordanceLine } from '../../../src/edition/register/concordance-line.ts';
import { keywordInContext } from '../../../src/edition/register/keyword-in-context.ts';

const text =
  'Besides the factories, barracks, villages, the front and the soviets, the revolution had another laboratory: the brain of Lenin. Driven underground, Lenin was obliged to cut down his meetings.';
const at = text.indexOf('Lenin');

describe('a keyword in its context', () => {
  test('stands between whole words, with an ellipsis where the text goes on', () => {
    expect(keywordInContext(text, at, at + 5, 30)).toEqual({
      before: '… laboratory: the brain of ',
      words: 'Lenin',
      after: '. Driven underground, Lenin …',
    });
  });

  test('has no ellipsis where the passage begins and ends', () => {
    expect(keywordInContext('“Lenin spoke.”', 1, 6)).toEqual({ before: '“', words: 'Lenin', after: ' spoke.”' });
  });

  test('is refused for a stretch that does not lie in the text', () => {
    expect(() => keywordInContext('Lenin', 2, 9)).toThrow(RangeError);
    expect(() => keywordInContext('Lenin', 2, 2)).toThrow(RangeError);
  });

  test('quotes the passage as it stands, whatever it is', () => {
    const stretch = fc
      .tuple(fc.lorem({ maxCount: 40 }), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([words, start, length]) => {
        const from = start % words.length;
        return { words, from, to: Math.min(words.length, from + length) };
      });
    fc.assert(
      fc.property(stretch, fc.integer({ min: 5, max: 60 }), ({ words, from, to }, width) => {
        const line = keywordInContext(words, from, to, width);
        expect(line.words).toBe(words.slice(from, to));
        expect(words.slice(0, from).endsWith(line.before.replace(/^… ?/, ''))).toBe(true);
        expect(words.slice(to).startsWith(line.after.replace(/ ?…$/, ''))).toBe(true);
        expect(line.before.length).toBeLessThanOrEqual(width + 2);
        expect(line.after.length).toBeLessThanOrEqual(width + 2);
      }),
    );
  });

  test('is text and never markup, with no space put in', () => {
    expect(concordanceLine({ before: 'a <b> “', words: 'L & M', after: ', x' })).toBe(
      '<span class="before">a &lt;b&gt; “</span><span class="after"><mark>L &amp; M</mark>, x</span>',
    );
  });
});
