import { describe, expect, test } from 'vitest';
import { rareWords } from '../../scripts/check/content/rare-words.ts';
import { findingsOf, inChapter } from './sound-edition.ts';

describe('rare-words', () => {
  test.each([
    ['a misprint', 'walked', 'wa1ked', /:10: “wa1ked” is a rare word: “.*to the town/],
    ['a misprint within a hyphenated word', 'walked', 'half-wakled', /“half-wakled” is a rare word/],
    ['a foreign word with an apostrophe', 'walked', 'd’amblée walked', /“d’amblée” is a rare word/],
  ])('finds %s', async (_what, from, to, expected) => {
    expect(await findingsOf(rareWords, inChapter(from, to))).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    'half-walked',
    'organised a neighbour’s theatre',
    'on the 19th',
    'in the 1930s',
    'Blorby Blorby BLORBY’s',
  ])('passes “%s”', async (words) => {
    expect(await findingsOf(rareWords, inChapter('walked', words))).toEqual([]);
  });

  test.each([
    ['an idle entry', 'places: [Quexley, Zembla]', '“zembla” stands in no chapter; take it out'],
    ['a double entry', 'names: [Quexley]\nplaces: [Quexley]', '“Quexley” stands twice'],
    ['a group that is not known', 'places: [Quexley]\nothers: []', 'Unrecognized key: "others"'],
  ])('finds %s', async (_what, yaml, expected) => {
    const findings = await findingsOf(rareWords, { 'accepted-words.yaml': yaml });
    expect(findings).toEqual([expect.stringContaining(expected)]);
  });

  test('finds entries out of order', async () => {
    const changed = {
      ...inChapter('The miller', 'Quabby, the miller'),
      'accepted-words.yaml': 'places: [Quexley, Quabby]',
    };
    expect(await findingsOf(rareWords, changed)).toEqual([expect.stringContaining('“Quabby” stands after “Quexley”')]);
  });
});
