import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingestWork, type WorkInput } from '../../scripts/ingest/ingest.ts';
import { IngestError } from '../../scripts/ingest/model.ts';
import type { WrittenWork } from '../../scripts/ingest/write-chapters.ts';
import { readChapters, readEmendations, readRetired, readSources, readWorks } from '../../src/content-files.ts';
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { workOf } from '../ingest/work-of.ts';
import { edit, type Paragraph, prose, step } from './edited-text.ts';
import { type Identified, PassageLaws } from './passage-laws.ts';
import { sourceParagraphs } from './source-paragraphs.ts';

function identified(work: string, chapters: Map<string, string>): Identified[] {
  return [...chapters].flatMap(([chapter, markdown]) =>
    passagesOf(parseChapter(markdown).tree).map(({ local, text }) => ({ id: `${work}/${chapter}/${local}`, text })),
  );
}

/** Ingests without the emendations that the changes of the text have left without their place. */
function ingestChanged(input: WorkInput): WrittenWork {
  try {
    return ingestWork(input);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    const lost = new Set(error.sentences.map((sentence) => /, (e\d+): /.exec(sentence)?.[1]));
    if (lost.has(undefined)) throw error;
    return ingestWork({ ...input, emendations: input.emendations.filter(({ id }) => !lost.has(id)) });
  }
}

interface Trial {
  input: WorkInput;
  paragraphs: Paragraph[];
  write: (paragraphs: Paragraph[]) => string;
}

/** Changes the source round after round, ingests it again each time, and counts what became of the ids. */
function trial(
  { input, paragraphs, write }: Trial,
  rounds: (typeof step extends fc.Arbitrary<infer S> ? S : never)[][],
) {
  let { previous, retired } = input;
  let text = paragraphs;
  const laws = new PassageLaws([
    ...identified(input.work.id, previous),
    ...retired.map(({ id }) => ({ id, text: '' })),
  ]);
  for (const steps of rounds) {
    const free = new Set(text.filter(({ fixed }) => !fixed).map((paragraph) => paragraph.text));
    const changed = edit(text, steps);
    text = changed.paragraphs.map((paragraph) => ({
      ...paragraph,
      fixed: !free.has(paragraph.text) && !!paragraph.fixed,
    }));
    const bytes = new TextEncoder().encode(write(text));
    const before = identified(input.work.id, previous);
    const written = ingestChanged({ ...input, bytes, previous, retired });
    ({ chapters: previous, retired } = written);
    const forwards = new Map(retired.map(({ id, to }) => [id, to]));
    laws.round(before, identified(input.work.id, previous), changed.edits, forwards);
  }
  return laws;
}

const plan = fc.array(fc.array(step, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 });
const heading = { text: 'First', group: 1, fixed: true };
const end = { text: 'The end.', group: 1, fixed: true };

/** Lines as they are wrapped by hand: one that goes on ends in a space. */
const wrapped = (text: string): string => text.replace(/(.{30,60}?) /g, '$1 \n');

const forms: [string, (paragraphs: Paragraph[]) => string][] = [
  ['paragraph-a-line', (paragraphs) => paragraphs.map(({ text }) => `${text}\n`).join('\n')],
  ['hard-wrapped-pages', (paragraphs) => paragraphs.map(({ text }) => `${wrapped(text)}\n`).join('')],
];

describe('a changed source, ingested again', () => {
  test.each(forms)('with the form %s keeps its ids', (form, write) => {
    const total = { untouched: 0, kept: 0 };
    const run = fc.property(fc.array(prose, { minLength: 4, maxLength: 20 }), plan, (texts, rounds) => {
      const paragraphs = [heading, ...texts.map((text) => ({ text, group: 1 })), end];
      const work = workOf({
        source: { form, ends: end.text },
        chapters: [{ id: '1', heading: 'First', title: 'First' }],
      });
      const bytes = new TextEncoder().encode(write(paragraphs));
      const empty = { work, bytes, emendations: [], previous: new Map(), retired: [], witnesses: new Map() };
      const previous = ingestWork(empty).chapters;
      const laws = trial({ input: { ...empty, previous }, paragraphs, write }, rounds);
      expect(laws.broken).toEqual([]);
      total.untouched += laws.untouched;
      total.kept += laws.kept;
    });
    fc.assert(run, { numRuns: 40 });
    expect(total.untouched).toBeGreaterThan(500);
    expect(total.kept / total.untouched).toBeGreaterThanOrEqual(0.999);
  });

  const root = path.join(import.meta.dirname, '../..');
  const works = readWorks(root);
  const sources = readSources(root);
  const witnesses = new Map(works.map(({ id, source }) => [id, sources.get(source.file) as Uint8Array]));

  test.each(['lessons', 'brest-litovsk'])('that is the text of %s keeps its ids', (id) => {
    const work = works.find((one) => one.id === id);
    if (!work) throw new Error(`there is no work ${id}`);
    const emendations = readEmendations(root, id);
    const source = readFileSync(path.join(root, 'content/sources', work.source.file), 'utf8');
    const paragraphs = sourceParagraphs(source, work, emendations);
    const bytes = new TextEncoder().encode(source);
    const known = { previous: readChapters(root, id), retired: readRetired(root) };
    const input = { work, bytes, emendations, witnesses, ...known };
    const write = (text: Paragraph[]): string => text.map((paragraph) => `${paragraph.text}\n`).join('\n');
    expect(paragraphs.filter(({ fixed }) => !fixed).length).toBeGreaterThan(50);
    const total = { untouched: 0, kept: 0 };
    const run = fc.property(
      fc.array(fc.array(step, { minLength: 4, maxLength: 12 }), { minLength: 1, maxLength: 2 }),
      (rounds) => {
        const laws = trial({ input, paragraphs, write }, rounds);
        expect(laws.broken).toEqual([]);
        total.untouched += laws.untouched;
        total.kept += laws.kept;
      },
    );
    fc.assert(run, { numRuns: 3, endOnFailure: true });
    expect(total.untouched).toBeGreaterThan(500);
    expect(total.kept / total.untouched).toBeGreaterThanOrEqual(0.999);
  });
});
