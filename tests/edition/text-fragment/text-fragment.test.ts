import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeWords } from '../../../src/edition/text-fragment/describe-words.ts';
import { findWords } from '../../../src/edition/text-fragment/find-words.ts';
import type { PageRange } from '../../../src/edition/text-fragment/page-range.ts';
import { SearchablePage } from '../../../src/edition/text-fragment/searchable-page.ts';
import { parseTextDirectives, writeTextDirective } from '../../../src/edition/text-fragment/text-directive.ts';
import { wholeWords } from '../../../src/edition/text-fragment/whole-words.ts';
import { anyText } from '../hostile-text.ts';

/** What a reader's selection becomes when its link has been written into an address and read out of it again. */
function roundTrip(page: SearchablePage, range: PageRange): PageRange | undefined {
  const directive = describeWords(page, range);
  if (!directive) return undefined;
  const { hash } = new URL(`https://a.example/read/#p1${writeTextDirective(directive)}`);
  const [parsed] = parseTextDirectives(hash);
  expect(parsed).toEqual(directive);
  return parsed && findWords(page, parsed);
}

const word = fc.constantFrom(
  'the',
  'soviet',
  'Soviet',
  'régime',
  'a',
  'of',
  'power',
  '“all',
  'power”',
  'anti-war',
  '1917,',
);
const repetitive = fc.array(word, { minLength: 1, maxLength: 90 }).map((words) => words.join(' '));
const pages = fc.array(fc.oneof(repetitive, anyText), { minLength: 1, maxLength: 6 });

/** A page and a stretch of it, wherever its ends may fall. */
const selections = (texts: fc.Arbitrary<string[]>) =>
  texts.chain((blocks) => {
    const place = fc
      .nat({ max: blocks.length - 1 })
      .chain((block) => fc.nat({ max: blocks[block]?.length ?? 0 }).map((offset) => ({ block, offset })));
    return fc.tuple(place, place).map(([a, b]) => {
      const [start, end] = a.block < b.block || (a.block === b.block && a.offset <= b.offset) ? [a, b] : [b, a];
      return { page: new SearchablePage(blocks), range: { start, end } };
    });
  });

describe('a link to words', () => {
  test('means exactly the words that were selected, or is not made', () => {
    let made = 0;
    fc.assert(
      fc.property(selections(pages), ({ page, range }) => {
        const words = wholeWords(page, range);
        if (!words) return;
        const found = roundTrip(page, words);
        if (found) made += 1;
        if (describeWords(page, words)) expect(found).toEqual(words);
      }),
      { numRuns: 1000 },
    );
    expect(made).toBeGreaterThan(300);
  });

  test('is always made where no word stands twice', () => {
    const distinct = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 }).map((lengths) => {
      const words = (length: number, block: number) => Array.from({ length }, (_, index) => `w${block}x${index}`);
      return lengths.map((length, block) => words(length, block).join(' '));
    });
    fc.assert(
      fc.property(selections(distinct), ({ page, range }) => {
        const words = wholeWords(page, range);
        if (words) expect(roundTrip(page, words)).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });

  test('takes words begun whole, and no white space', () => {
    const page = new SearchablePage(['All power to the soviets', 'of workers']);
    const range = { start: { block: 0, offset: 3 }, end: { block: 1, offset: 4 } };
    expect(wholeWords(page, range)).toEqual({ start: { block: 0, offset: 4 }, end: { block: 1, offset: 10 } });
    const space = { start: { block: 0, offset: 3 }, end: { block: 0, offset: 4 } };
    expect(wholeWords(page, space)).toBeUndefined();
  });
});

describe('the directive', () => {
  const blocks = ['He spoke of peace, and of bread.', 'Of peace, he said; anti-war & more.', 'Of peace'];
  const page = new SearchablePage(blocks);
  const at = (block: number, text: string): PageRange => {
    const offset = blocks[block]?.indexOf(text) ?? -1;
    return { start: { block, offset }, end: { block, offset: offset + text.length } };
  };

  test('gives more than three words without context where they are the first of their kind', () => {
    expect(describeWords(page, at(0, 'spoke of peace, and'))).toEqual({ start: 'spoke of peace, and' });
  });

  test('gives up to three words with what stands around them', () => {
    expect(describeWords(page, at(1, 'he said'))).toEqual({
      prefix: 'Of peace,',
      start: 'he said',
      suffix: '; anti-war & more',
    });
  });

  test('tells a repeated block apart by its neighbour', () => {
    expect(describeWords(page, at(2, 'Of peace'))).toEqual({ prefix: 'anti-war & more.', start: 'Of peace' });
  });

  test('encodes the signs that the syntax claims', () => {
    expect(writeTextDirective({ prefix: 'a-b', start: 'x, y', end: 'p & q', suffix: 'c' })).toBe(
      ':~:text=a%2Db-,x%2C%20y,p%20%26%20q,-c',
    );
  });

  test('is read as a browser reads it, and what is malformed means nothing', () => {
    expect(parseTextDirectives('#p1:~:text=a-,b,c,-d&text=e')).toEqual([
      { prefix: 'a', start: 'b', end: 'c', suffix: 'd' },
      { start: 'e' },
    ]);
    for (const bad of ['', '#p1', '#:~:text=', '#:~:text=a,b,c', '#:~:text=a-b', '#:~:text=%E0%A4', '#:~:other=a']) {
      expect(parseTextDirectives(bad), bad).toEqual([]);
    }
  });

  test('gives a long quotation by its first and last words', () => {
    const long = new SearchablePage([Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ')]);
    const range = { start: { block: 0, offset: 0 }, end: { block: 0, offset: long.blocks[0]?.length ?? 0 } };
    expect(describeWords(long, range)).toEqual({ start: 'word0 word1 word2', end: 'word97 word98 word99' });
  });

  test('finds words whatever their case and accents', () => {
    expect(findWords(new SearchablePage(['le rôle du RÉGIME']), { start: 'role du régime' })).toEqual({
      start: { block: 0, offset: 3 },
      end: { block: 0, offset: 17 },
    });
  });

  test('finds whole words only', () => {
    expect(findWords(new SearchablePage(['sovietskaya', 'the soviet']), { start: 'soviet' })?.start.block).toBe(1);
  });
});
