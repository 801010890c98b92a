import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/edition/mentions/find-mentions.ts';
import { isWholeWords } from '../../../src/edition/mentions/word-bounds.ts';
import { lexicon, passage } from './small-register.ts';

const found = (text: string, more = {}) => {
  const { mentions, undecided } = findMentions(passage(text, more), lexicon);
  const one = mentions.map(({ id, rule, start, end }) => `${text.slice(start, end)}: ${id}, ${rule}`);
  return [...one, ...undecided.map(({ start, end }) => `${text.slice(start, end)}: undecided`)];
};

describe('who is meant', () => {
  test.each([
    ['the usual bearer', 'Miller came.', {}, ['Miller: miller-old, usual']],
    ['the word before', 'Ensign Miller came.', {}, ['Miller: miller-ensign, neighbour']],
    ['a word nearby', 'Miller came to court.', {}, ['Miller: miller-judge, near']],
    ['the word before, over a word nearby', 'Ensign Miller came to court.', {}, ['Miller: miller-ensign, neighbour']],
    ['the passage', 'Ensign Miller came.', { chapter: '2', local: 'p7' }, ['Miller: miller-clerk, passage']],
    ['every condition', 'Miller the sailor sang.', { chapter: '3' }, ['Miller: miller-sailor, neighbour']],
    ['only if all conditions hold', 'Miller sang.', { chapter: '3' }, ['Miller: miller-old, usual']],
    [
      'a full name nearby',
      'Ann Brown sat; Brown ate.',
      {},
      ['Ann Brown: brown-ann, only', 'Brown: brown-ann, full-name'],
    ],
  ])('is told by %s', (_how, text, more, expected) => {
    expect(found(text, more)).toEqual(expected);
  });

  test('is left open where two bearers are as likely', () => {
    expect(found('Brown ate.')).toEqual(['Brown: undecided']);
    expect(found('Ann Brown and Tom Brown and Brown.')).toContain('Brown: undecided');
  });

  test('is left to an editor where the register says so', () => {
    expect(found('Green came.')).toEqual(['Green: undecided']);
    const corrections = [{ passage: 'tale/1/p1', words: 'Green', person: 'green', why: 'known' }];
    expect(findMentions(passage('Green came.'), lexicon, corrections)).toMatchObject({
      mentions: [{ id: 'green', rule: 'correction' }],
      undecided: [],
    });
  });

  test('is nobody in a work where nobody bears the name', () => {
    expect(found('Brown ate.', { work: 'song' })).toEqual([]);
  });
});

describe('what is no mention of a person', () => {
  test.each([
    'The Miller revolt failed.',
    'The Miller factory burned.',
    'Millerism and Millerite.',
    'The Millers of Dee sang.',
    'The Millers.',
    'Miller-Green wrote.',
    'The Miller Days ended.',
    'Teler came.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a longer name goes before a shorter one', () => {
    expect(found('Miller Street and Miller Works')).toEqual([
      'Miller Street: mill-street, only',
      'Miller Works: miller-works, only',
    ]);
  });

  test('the possessive is no part of the name', () => {
    expect(found("Miller’s revolt and Miller's factory")).toEqual([
      'Miller: miller-old, usual',
      'Miller: miller-old, usual',
    ]);
  });
});

describe('a correction', () => {
  const text = 'Miller met Miller.';
  const corrected = (more: object) =>
    findMentions(passage(text), lexicon, [
      { passage: 'tale/1/p1', words: 'Miller', why: 'known', ...more },
    ]).mentions.map(({ id, start }) => [id, start]);

  test('overrules the rules at one place or at all', () => {
    expect(corrected({ person: 'miller-judge' })).toEqual([
      ['miller-judge', 0],
      ['miller-judge', 11],
    ]);
    expect(corrected({ person: 'miller-judge', occurrence: 2 })).toEqual([
      ['miller-old', 0],
      ['miller-judge', 11],
    ]);
  });

  test('can say that nobody is meant', () => {
    expect(corrected({})).toEqual([]);
  });

  test('of words that do not stand there is an error that names them', () => {
    expect(() => corrected({ words: 'Brown' })).toThrow(
      'the correction of tale/1/p1 names “Brown”, which does not stand there',
    );
    expect(() => corrected({ occurrence: 3 })).toThrow('which does not stand there 3 times');
    expect(() => corrected({ words: 'Mill' })).toThrow('does not stand there');
  });
});

describe('laws of mentions', () => {
  const words = fc.constantFrom(
    'Miller',
    'Old Miller',
    'Brown',
    'Ann Brown',
    'Green',
    'Miller Street',
    'The Millers of Dee',
    'Ensign',
    'court',
    'revolt',
    'I',
    'my',
    'and',
    '“',
    '”',
    '. ',
    '-',
    '’s',
    'é',
    '\u0301',
    '🜂',
    ' ',
    '\n',
    '(',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((list) => list.join('')),
  );

  test('mentions are whole words, in order, none upon another, whatever the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { mentions, undecided, known } = findMentions(passage(given, { narrator: 'teller' }), lexicon);
        const spans = [...mentions, ...undecided, ...known].toSorted((a, b) => a.start - b.start);
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(isWholeWords(given, start, end)).toBe(true);
        }
        expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(findMentions(passage(given), lexicon)).toEqual(findMentions(passage(given), lexicon));
      }),
    );
  });
});
