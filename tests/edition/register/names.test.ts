import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byLetter, sortEntries } from '../../../src/edition/register/by-letter.ts';
import { foldName, matchesNames, otherSpellings } from '../../../src/edition/register/fold-name.ts';

describe('a name that is typed', () => {
  const names = foldName('Pavel Milyukov, Miliukov, Miliukoff');

  test.each(['Miliukov', 'Milyukov', 'MILIUK', 'pav mil', 'milyu', ''])('finds the person as “%s”', (typed) => {
    expect(matchesNames(typed, names)).toBe(true);
  });

  test.each(['iukov', 'Miliutin', 'Pavel Lenin'])('does not find him as “%s”', (typed) => {
    expect(matchesNames(typed, names)).toBe(false);
  });

  test('needs no diacritics, apostrophes or hyphens', () => {
    expect(foldName('Antonov-Ovse’enko')).toBe('antonov ovseenko');
    expect(foldName('Kühlmann')).toBe('kuhlmann');
    expect(foldName('Łódź')).toBe('lodz');
  });

  test('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});

describe('an index', () => {
  test('tells only the spellings that the name does not show', () => {
    expect(otherSpellings('Pavel Milyukov', ['Milyukov', 'Miliukov', 'MILIUKOV', 'Pavel Milyukov'])).toEqual([
      'Miliukov',
    ]);
  });

  test('sorts by letters without diacritics and by the value of numbers', () => {
    const entries = ['Zürich', 'Éluard', 'Army 12', 'Army 5', 'Eisner'].map((sort) => ({ sort, id: sort }));
    expect(sortEntries(entries).map(({ sort }) => sort)).toEqual(['Army 5', 'Army 12', 'Eisner', 'Éluard', 'Zürich']);
  });

  test('has a part for each letter, and one for figures', () => {
    const parts = byLetter(['8th Army', 'Eisner', 'Éluard', 'Zürich'].map((sort) => ({ sort })));
    expect(parts.map(({ letter, entries }) => [letter, entries.length])).toEqual([
      ['0–9', 1],
      ['E', 2],
      ['Z', 1],
    ]);
  });
});
