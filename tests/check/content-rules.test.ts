import { describe, expect, test } from 'vitest';
import { emendationsOnThePage } from '../../scripts/check/content/emendations-on-the-page.ts';
import { noteReferences } from '../../scripts/check/content/note-references.ts';
import { paragraphsWhole } from '../../scripts/check/content/paragraphs-whole.ts';
import { rareWords } from '../../scripts/check/content/rare-words.ts';
import { retiredPassages } from '../../scripts/check/content/retired-passages.ts';
import { sourcesIntact } from '../../scripts/check/content/sources-intact.ts';
import { worksValid } from '../../scripts/check/content/works-valid.ts';
import { body, chapter, findingsOf, inChapter, inWork, source, sum, work } from './sound-edition.ts';

const rules = [
  paragraphsWhole,
  noteReferences,
  emendationsOnThePage,
  retiredPassages,
  rareWords,
  sourcesIntact,
  worksValid,
];

test.each(rules)('$id passes a sound edition', async (rule) => {
  expect(await findingsOf(rule)).toEqual([]);
});

describe('paragraphs-whole', () => {
  const file = 'content/chapters/tale/1.md';
  test.each([
    ['a small letter', 'The miller', 'the miller', /:10: p1 begins “the miller/],
    ['a small letter after a quotation mark', '“He', '“he', /:12: p2 begins/],
    ['a comma', 'The miller', ', the miller', /:10: p1 begins/],
    ['no closing punctuation', 'the town.', 'the town', /:10: p1 ends “…/],
    ['a hyphen', 'the town.', 'the town-', /:10: p1 ends “…/],
    ['no closing punctuation in a note', 'A small town.', 'A small town', /:16: n1 ends/],
  ])('finds %s', async (_what, from, to, expected) => {
    const findings = await findingsOf(paragraphsWhole, inChapter(from, to));
    expect(findings).toEqual([expect.stringMatching(expected)]);
    expect(findings[0]).toContain(file);
  });

  test.each(['the town: “Come!”', 'the town ...', 'the town” …', 'the town –', 'a town. (From a letter, p. 3)'])(
    'a paragraph may end with “%s”',
    async (end) => {
      expect(await findingsOf(paragraphsWhole, inChapter('the town.', end))).toEqual([]);
    },
  );

  test('an explanation settles a suspicious place, by the words of the source', async () => {
    const changed = {
      ...inChapter('“He :emended[sang]{#e1 source="snag"}', 'he :emended[sang]{#e1 source="snag"}'),
      'works/tale.yaml': `${work}explained: [{ at: he *snag* on, why: The sentence goes on. }]\n`,
    };
    expect(await findingsOf(paragraphsWhole, changed)).toEqual([]);
  });

  test('an explanation of a place that is not suspicious is stale', async () => {
    const changed = { 'works/tale.yaml': `${work}explained: [{ at: The miller, why: Nothing. }]\n` };
    expect(await findingsOf(paragraphsWhole, changed)).toEqual([
      'content/works/tale.yaml: explained: “The miller” opens no paragraph with a suspicious start or end; take the entry out',
    ]);
  });
});

describe('note-references', () => {
  test.each([
    ['a reference without a note', 'way.', 'way.[^7]', ':12: the reference [^7] has no note'],
    ['a note without a reference', 'town.[^1]', 'town.', ':16: nothing refers to the note [^1]'],
    [
      'a note that stands twice',
      '{#n1 .author}',
      '{#n1 .author}\n\n[^1]: Again. {#n2 .author}',
      ':18: the note [^1] stands twice',
    ],
    ['a note without a writer', ' .author}', '}', ':16: the note n1 names 0 writers'],
    [
      'a lost note that is not declared',
      ':lost-note[2]',
      ':lost-note[2] :lost-note[3]',
      ':12: the note 3 is marked as lost',
    ],
  ])('finds %s', async (_what, from, to, expected) => {
    const findings = await findingsOf(noteReferences, inChapter(from, to));
    expect(findings).toEqual([expect.stringContaining(`content/chapters/tale/1.md${expected}`)]);
  });

  test('finds a declared lost note without its mark', async () => {
    expect(await findingsOf(noteReferences, inChapter(':lost-note[2] ', ''))).toEqual([
      'content/works/tale.yaml: notes › lost: no mark of the lost note 2 stands in chapter 1',
    ]);
  });
});

describe('emendations-on-the-page', () => {
  const declared = (text: string) => ({ 'emendations/tale.yaml': text });
  const entry = '{ id: e1, source: snag, reading: sang, kind: letters, reason: Why not. }';

  test.each([
    ['a reading that is not the declared one', inChapter('[sang]', '[sung]'), 'reads “sung”, declared is “sang”'],
    ['a source that is not the declared one', inChapter('"snag"', '"sing"'), 'says the source prints'],
    ['a place with an unknown entry', declared('[]'), 'which content/emendations/tale.yaml does not have'],
    ['a place that is to be left', declared(`- ${entry.replace(' }', ', decision: leave }')}`), 'to be left alone'],
    [
      'an entry without its place',
      declared(`- ${entry}\n- ${entry.replace('e1', 'e3')}`),
      'e3 should stand once in the chapters and stands 0 times',
    ],
  ])('finds %s', async (_what, changed, expected) => {
    expect(await findingsOf(emendationsOnThePage, changed)).toEqual([expect.stringContaining(expected)]);
  });

  test('finds an entry that stands on two places', async () => {
    const changed = inChapter('a hat', ':emended[sang]{#e1 source="snag"} a hat');
    expect(await findingsOf(emendationsOnThePage, changed)).toEqual([
      'content/emendations/tale.yaml: e1 should stand once in the chapters and stands 2 times',
    ]);
  });
});

test.each([
  ['a living passage', '- { id: tale/1/p2, to: tale/1/p1 }', 'tale/1/p2 is retired and stands in its chapter'],
  [
    'a forward to nowhere',
    '- { id: tale/1/p9, to: tale/1/p8 }',
    'tale/1/p9 leads to tale/1/p8, which stands in no chapter',
  ],
  ['a double', '- { id: tale/1/p9, to: tale/1/p1 }\n- { id: tale/1/p9, to: tale/1/p2 }', 'tale/1/p9 is retired twice'],
])('retired-passages finds %s', async (_what, yaml, sentence) => {
  const findings = await findingsOf(retiredPassages, { 'retired-passages.yaml': yaml });
  expect(findings).toEqual([`content/retired-passages.yaml: ${sentence}`]);
});

test.each([
  ['a changed source', { 'sources/tale.txt': 'Another.\n' }, 'its SHA-256 is'],
  ['a source without a sum', { 'sources/other.txt': source }, 'has no line in content/sources/SHA256SUMS'],
  [
    'a work whose source is not listed',
    inWork('file: tale.txt', 'file: lost.txt'),
    'its source lost.txt is not listed',
  ],
])('sources-intact finds %s', async (_what, changed, expected) => {
  expect((await findingsOf(sourcesIntact, changed)).join('\n')).toContain(expected);
});

test('sources-intact finds a source of no work', async () => {
  const changed = { 'sources/other.txt': source, 'sources/SHA256SUMS': `${sum}  tale.txt\n${sum}  other.txt\n` };
  expect(await findingsOf(sourcesIntact, changed)).toEqual(['content/sources/other.txt: it is the source of no work']);
});

describe('works-valid', () => {
  const twin = work.replace('id: tale', 'id: twin').replace(/chapters:\n.*\n/, '');
  test.each([
    [
      'a work that its schema refuses',
      inWork('calendar: julian', 'calendar: lunar'),
      'content/works/tale.yaml, at calendar',
    ],
    ['a work named otherwise than its file', { 'works/other.yaml': twin }, 'should be the name of the file, “other”'],
    [
      'an emendation that its schema refuses',
      { 'emendations/tale.yaml': '- { id: one }' },
      'content/emendations/tale.yaml, at 0 › id',
    ],
    ['emendations of no work', { 'emendations/none.yaml': '[]' }, 'there is no work “none”'],
    [
      'a siglum used twice',
      { 'works/twin.yaml': twin.replace('order: 1', 'order: 2') },
      'its siglum “T” is that of tale, too',
    ],
    [
      'an order used twice',
      { 'works/twin.yaml': twin.replace('siglum: T', 'siglum: W') },
      'its order “1” is that of tale, too',
    ],
    [
      'a witness of no chapter',
      inWork('title: A', 'witnessOf: { work: tale, chapter: "4" }\ntitle: A'),
      'there is no chapter tale/4',
    ],
    [
      'a chapter that is not written',
      inWork('chapters:', 'chapters:\n  - { id: "0", heading: None, title: None }'),
      'content/chapters/tale/0.md: content/works/tale.yaml names this chapter',
    ],
    [
      'a chapter that is not declared',
      { 'chapters/tale/2.md': chapter },
      'content/chapters/tale/2.md: content/works/tale.yaml does not name this chapter',
    ],
    ['a chapter of no work', { 'chapters/none/1.md': chapter }, 'content/chapters/none/1.md: there is no work “none”'],
    [
      'front matter that differs',
      inChapter('title: "One"', 'title: "Two"'),
      'has the title “Two”, content/works/tale.yaml says “One”',
    ],
    ['a block without its id', inChapter(' {#p3}', ''), 'no {#id} at the end of the block'],
    ['a chapter without front matter', { 'chapters/tale/1.md': body }, 'a chapter opens with front matter'],
  ])('finds %s', async (_what, changed, expected) => {
    expect((await findingsOf(worksValid, changed)).join('\n')).toContain(expected);
  });
});
