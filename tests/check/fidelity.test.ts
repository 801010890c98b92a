import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { fidelity } from '../../scripts/check/dist/fidelity.ts';
import type { Outcome } from '../../scripts/check/rule.ts';
import {
  boat,
  type Files,
  firstLetter,
  ford,
  fordPage,
  html,
  letters,
  mill,
  millPage,
  secondLetter,
  tale,
} from './invented-works.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the rule says of an edition of these files. */
async function outcome(files: Files): Promise<Outcome> {
  const root = mkdtempSync(path.join(tmpdir(), 'fidelity-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return fidelity.check({ root, dist: path.join(root, 'dist'), base: '/' });
}

/** The findings, each on one line, after one file of an edition has been changed. */
async function found(files: Files, file: string, from: string, to: string): Promise<string> {
  const text = files[file] ?? '';
  expect(text.split(from), `“${from}” in ${file}`).toHaveLength(2);
  const { findings } = await outcome({ ...files, [file]: text.replace(from, () => to) });
  return findings.map((finding) => `${finding.file}:${finding.line ?? ''}: ${finding.sentence}`).join('\n');
}

describe('a page with every word of its source', () => {
  test('passes, and its words are counted', async () => {
    const { findings, report } = await outcome(tale);
    expect(findings).toEqual([]);
    expect(report?.[1]?.split(/ {2,}/)).toEqual(['tale', '65', '57', '8', '2', '2', '3', '0']);
    expect(report?.at(-1)).toMatch(/^total +65 +57 /);
  });

  test.each([
    ['a word is dropped', 'rose early,', 'early,', '[rose]'],
    ['a word is doubled', 'the water was', 'the water water was', '[water]'],
    ['a word is swapped with its neighbour', 'water was high', 'was water high', 'was [water] high'],
    ['a comma changes', 'early, for the', 'early; for the', '[early;]'],
    ['a word is split', 'half-ground', 'half- ground', '[half- ground]'],
    ['a word is hidden', '>Nobody <', '><span hidden>Nobody</span> <', '[Nobody]'],
    ['a word is given out as the edition’s', '>Nobody <', '><i data-editorial>Nobody</i> <', '[Nobody]'],
    ['a word is added', 'went down.', 'went down. Alas!', '[Alas!]'],
    ['a word of a note changes', 'three days', 'four days', 'notes: expected “It had rained for [three]'],
    ['a declared emendation is not on the page', '>son<', '>sno<', '[sno]'],
    ['an emendation is not declared', 'corn lay wet', 'corn lay dry', '[wet.] He called his son”, the page has'],
    ['a word stands outside of the passages', '</article>', 'Finis</article>', '“Finis” stands in the chapter'],
    ['a reference loses its back link', 'href="#ref-n1"', 'href="#p1"', 'note #n1 should have a back link to #ref-n1'],
    ['a reference leads nowhere', 'href="#n2"', 'href="#n3"', 'reference 2 leads to #n3'],
    ['a reference has another label', '#n2">2<', '#n2">3<', 'references to notes 1, 2, the page 1, 3'],
    ['the article is another chapter’s', 'data-chapter="tale/1"', 'data-chapter="tale/2"', 'should have one <article'],
  ])('fails when %s', async (_name, from, to, sentence) => {
    expect(await found(tale, millPage, from, to)).toContain(sentence);
  });

  test('fails when a note is lost', async () => {
    const page = html('tale/1', { ...mill, notes: { n1: mill.notes['n1'] ?? '' } });
    const sentences = await found(tale, millPage, tale[millPage] ?? '', page);
    expect(sentences).toContain('[¶ Nobody ever did.]');
    expect(sentences).toContain('the source has the notes 1, 2, the page 1');
  });

  test('fails when a word passes from one note to the next', async () => {
    const notes = { n1: 'It had rained for three days. –', n2: 'Trans. Nobody ever did.' };
    expect(await found(tale, millPage, tale[millPage] ?? '', html('tale/1', { ...mill, notes }))).toContain('[Trans.]');
  });

  test('fails when a lost note is given a link', async () => {
    const body = { ...ford.body, p1: '(1) The carter waited{1} at the ford.' };
    const sentences = await found(tale, fordPage, tale[fordPage] ?? '', html('tale/2', { ...ford, body }));
    expect(sentences).toContain('references to notes none, the page 1');
  });

  test('fails when the declaration of an emendation is taken away', async () => {
    const entry = '- { id: e2, source: anwsered, reading: answered, kind: letters, reason: letters changed places }\n';
    expect(await found(tale, 'content/emendations/tale.yaml', entry, '')).toBe(
      'content/sources/tale.txt:13: tale/1: expected “and went down. Nobody [anwsered,] for it was early.”, the page has “and went down. Nobody [answered,] for it was early.”',
    );
  });

  test('fails when an emendation matches more than once', async () => {
    const sentences = await found(tale, 'content/emendations/tale.yaml', 'source: anwsered', 'source: ea');
    expect(sentences).toContain('e2: “ea” should stand once in the source and stands 2 times');
  });

  test('fails when boilerplate stands more often than declared', async () => {
    const sentences = await found(tale, 'content/sources/tale.txt', '\n\nNobody', '\nhttp://example.org/2\nNobody');
    expect(sentences).toContain('“http://example.org” is declared 1 times and stands 2 times');
  });

  test('fails when words stand before the first chapter', async () => {
    const sentences = await found(tale, 'content/sources/tale.txt', ' Chapter 1', 'A preface\n Chapter 1');
    expect(sentences).toContain('tale.txt:2: “A preface” stands before the first chapter');
  });

  test('fails when a chapter has no page', async () => {
    const { [fordPage]: _, ...rest } = tale;
    expect((await outcome(rest)).findings).toMatchObject([{ file: fordPage }]);
  });

  test('fails for any change of a single word, wherever it stands', async () => {
    const places = [mill, ford].flatMap((page, chapter) =>
      (['body', 'notes'] as const).flatMap((part) =>
        Object.entries(page[part]).flatMap(([id, text]) =>
          text.split(' ').map((_, index) => ({ chapter, part, id, index })),
        ),
      ),
    );
    const mutate = {
      drop: (words: string[], index: number) => words.toSpliced(index, 1),
      double: (words: string[], index: number) => words.toSpliced(index, 0, words[index] ?? ''),
      swap: (words: string[], index: number) =>
        words.toSpliced(index, 2, ...[words[index + 1] ?? 'x', words[index] ?? '']),
      lengthen: (words: string[], index: number) => words.with(index, `${words[index]}s`),
      mark: (words: string[], index: number) => words.with(index, `,${words[index]}`),
    };
    const kinds = Object.keys(mutate) as (keyof typeof mutate)[];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...kinds), async (place, kind) => {
        const page = place.chapter === 0 ? mill : ford;
        const words = (page[place.part][place.id] ?? '').split(' ');
        const text = mutate[kind](words, place.index).join(' ');
        const changed = { ...page, [place.part]: { ...page[place.part], [place.id]: text } };
        const files =
          place.chapter === 0 ? { [millPage]: html('tale/1', changed) } : { [fordPage]: html('tale/2', changed) };
        expect((await outcome({ ...tale, ...files })).findings).not.toEqual([]);
      }),
    );
  });
});

describe('a work with notes at the feet of its pages, and its witness', () => {
  test('passes, and says what was not compared', async () => {
    const { findings, report } = await outcome(letters);
    expect(findings).toEqual([]);
    expect(report?.at(-1)).toBe('draft is not published and was not compared');
  });

  test('fails when a note stays in the chapter at whose page foot it stands', async () => {
    const notes = { n1: boat.notes['n1'] ?? '' };
    const first = html('letters/1', { ...boat, notes });
    const sentences = await found(
      { ...letters, [firstLetter]: first },
      secondLetter,
      '<ol>',
      '<ol><li id="n2" data-passage="letters/2/n2"><a data-note-label data-apparatus>2</a> From the owner.</li>',
    );
    expect(sentences).toContain('letters/1, notes: expected “¶ A ferry. [¶ From the owner.]”');
    expect(sentences).toContain('no reference leads to the note #n2');
  });

  test('fails when the witness has another word', async () => {
    expect(await found(letters, 'content/sources/copy.txt', 'Some news', 'Any news')).toContain(
      'copy.txt:4: the witness reads “The Second Letter [Any] news of the post”',
    );
  });

  test('fails when the witness has not the note that it is said to supply', async () => {
    expect(await found(letters, 'content/sources/copy.txt', 'Of some kind.', 'Of every kind.')).toContain(
      'the note 2.1 supplied to chapter 2, “Of some kind.”, should stand once in the source of copy and stands 0 times',
    );
  });

  test('fails when the supplied note is shown under the label of the source', async () => {
    expect(await found(letters, secondLetter, 'href="#n1">1<', 'href="#n1">2.1<')).toContain(
      'references to notes 1, the page 2.1',
    );
  });

  test('fails when a work that is not published stands in the site', async () => {
    const { findings } = await outcome({ ...letters, 'dist/read/draft/index.html': '<p>Draft</p>' });
    expect(findings).toMatchObject([{ file: 'dist/read/draft' }]);
  });
});
