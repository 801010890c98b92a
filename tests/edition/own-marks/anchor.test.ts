import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageId } from '../../../src/edition/ids.ts';
import { align } from '../../../src/edition/own-marks/align.ts';
import { type Anchored, anchor } from '../../../src/edition/own-marks/anchor.ts';
import { highlight, quoteOf } from '../../../src/edition/own-marks/own-mark.ts';

const birth = { id: 'urn:uuid:1', created: '2026-11-07T12:00:00Z' };
const p = (number: number) => passageId('history', '43', `p${number}`);
const word = fc.stringMatching(/^[a-z]{2,9}$/);
const passage = fc.array(word, { minLength: 12, maxLength: 60 }).map((words) => words.join(' '));
const selection = passage.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 12), fc.integer({ min: 8, max: 60 }))
    .map(([start, length]) => ({ text, quote: quoteOf(text, start, Math.min(text.length, start + length)) })),
);

function find(before: string, words: string, after: string[], now = p(2)): (Anchored & { words: string }) | undefined {
  const start = before.indexOf(words);
  const quote = quoteOf(before, start, start + words.length);
  if (start < 0 || !quote) throw new Error(`“${words}” is not in “${before}”`);
  const passages = after.map((_, index) => p(index + 1));
  const textOf = (id: string): string => after[passages.indexOf(id as typeof now)] ?? '';
  const found = anchor(highlight(now, quote, birth), { passages, textOf });
  return found && { ...found, words: textOf(found.passage).slice(found.start, found.end) };
}

describe('a highlight', () => {
  test('in a text that stands as it was is found by its position', () => {
    fc.assert(
      fc.property(selection, ({ text, quote }) => {
        fc.pre(quote !== undefined);
        expect(find(text, quote.exact, ['', text])).toMatchObject({ passage: p(2), words: quote.exact });
      }),
    );
  });

  test('is found when a few characters of the text have been corrected', () => {
    const corrected = selection.chain(({ text, quote }) =>
      fc.record({
        text: fc.constant(text),
        quote: fc.constant(quote),
        at: fc.uniqueArray(fc.nat(text.length - 1), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(corrected, ({ text, quote, at }) => {
        fc.pre(quote !== undefined && quote.exact.length >= 8);
        const now = [...text].map((letter, index) => (at.includes(index) ? 'É' : letter)).join('');
        const quoted = highlight(p(1), quote, birth);
        const found = anchor(quoted, { passages: [p(1)], textOf: () => now });
        // Letters at the very ends of the words may be taken for their neighbours.
        expect(Math.abs((found?.start ?? -99) - quote.start)).toBeLessThanOrEqual(3);
        expect(Math.abs((found?.end ?? -99) - quote.end)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('is found where words were put in or left out before it', () => {
    fc.assert(
      fc.property(selection, passage, ({ text, quote }, more) => {
        fc.pre(quote !== undefined && text.indexOf(quote.exact) === text.lastIndexOf(quote.exact));
        fc.pre(!more.includes(quote.exact));
        expect(find(text, quote.exact, ['', `${more} ${text}`])).toMatchObject({ words: quote.exact });
      }),
    );
  });

  test('of a misprint is found at its correction', () => {
    const found = find('The peasants of Tomboy rose in September.', 'Tomboy', [
      '',
      'The peasants of Tambov rose in September.',
    ]);
    expect(found).toMatchObject({ words: 'Tambov', by: 'likeness' });
  });

  test('of words that stand twice is found where its surroundings are', () => {
    const before = 'the Soviet of Moscow and the Soviet of Kiev';
    const found = find(before, 'Soviet of Kiev', ['', `In October ${before}`]);
    expect(found).toMatchObject({ start: before.indexOf('Soviet of Kiev') + 'In October '.length, by: 'quotation' });
  });

  test('is found in the next passage when its passage was divided', () => {
    const first = 'The garrison hesitated until the evening of the twenty-fourth.';
    const second = 'Then the bridges were taken one after the other, and nobody resisted.';
    const found = find(`${first} ${second}`, 'the bridges were taken', ['A beginning.', first, second]);
    expect(found).toMatchObject({ passage: p(3), words: 'the bridges were taken' });
  });

  test('is found in a neighbouring passage although a letter was corrected there', () => {
    const found = find('Then the brigdes were taken one after another.', 'the brigdes were taken one', [
      'A beginning.',
      'Quite another sentence.',
      'Then the bridges were taken one after another.',
    ]);
    expect(found).toMatchObject({ passage: p(3), words: 'the bridges were taken one' });
  });

  test('is not taken for a few common words in another passage', () => {
    expect(find('Only the Soviet could decide.', 'the Soviet', ['In the Soviet of Kiev', 'Nothing.'])).toBeUndefined();
  });

  test('whose words are gone is not found', () => {
    const found = find('The bridges were taken one after the other.', 'bridges were taken', [
      'Lenin waited in the Vyborg district.',
      'A quite different paragraph about flour.',
    ]);
    expect(found).toBeUndefined();
  });
});

describe('alignment', () => {
  test('counts no edits for words that stand in the text', () => {
    fc.assert(
      fc.property(selection, ({ text, quote }) => {
        fc.pre(quote !== undefined);
        const { exact, prefix, suffix } = quote;
        const found = align(text, exact, prefix, suffix);
        expect(found?.edits).toBe(0);
        expect(text.slice(found?.start, found?.end)).toBe(exact);
      }),
    );
  });
});
