import { describe, expect, test } from 'vitest';
import { undecidedWords } from '../../../src/edition/mentions/undecided-words.ts';

const open = (text: string, taken: { start: number; end: number }[] = []) =>
  undecidedWords(text, taken, (word) => word === 'Russian').map(({ word }) => word);

describe('a capital that nothing explains', () => {
  test.each([
    ['inside a sentence', 'He met Veliaminov there.', ['Veliaminov']],
    ['with its possessive', 'He met Miller’s friend.', ['Miller']],
    ['after an initial', 'He met V. Miller.', ['V', 'Miller']],
    ['with a hyphen', 'He met Antonov-Saratovsky.', ['Antonov-Saratovsky']],
  ])('%s is shown', (_where, text, expected) => {
    expect(open(text)).toEqual(expected);
  });

  test.each([
    ['opens a sentence', 'He came. Nobody saw. “Who?” Everyone asked: “Where?”'],
    ['opens a quotation', 'He said “Come” and (Go) and ‘Stay’.'],
    ['follows a reference', 'as he says [p. 22] It goes'],
    ['is on a list', 'a Russian word'],
  ])('is not shown where it %s', (_where, text) => {
    expect(open(text)).toEqual([]);
  });

  test('is not shown within a mention', () => {
    expect(open('He met Miller there.', [{ start: 7, end: 13 }])).toEqual([]);
  });
});
