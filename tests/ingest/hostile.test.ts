import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingestWork } from '../../scripts/ingest/ingest.ts';
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import { type Passage, passagesOf } from '../../src/edition/passages.ts';
import { anyText, hostileLines } from '../edition/hostile-text.ts';
import { ingestFolder } from './golden-folder.ts';
import { workOf } from './work-of.ts';

const heading = 'A heading that no test writes';

function ingested(form: string, lines: string[]): Passage[] {
  const work = workOf({ source: { form, ends: 'The end.' }, chapters: [{ id: '1', heading, title: heading }] });
  const first = form === 'markdown-with-page-feet' ? `# ${heading}` : heading;
  const bytes = new TextEncoder().encode([first, ...lines, 'The end.', ''].join('\n\n'));
  const { chapters } = ingestWork({
    work,
    bytes,
    emendations: [],
    previous: new Map(),
    retired: [],
    witnesses: new Map(),
  });
  return passagesOf(parseChapter(chapters.get('1') ?? '').tree);
}

const reference = /\[\d{1,2}\*?\]/;
/** Which lines say in this form of source no more than their words. */
const plain: Record<string, (line: string) => boolean> = {
  'paragraph-a-line': (line) => !reference.test(line),
  'wiki-page': () => true,
  'hard-wrapped-pages': (line) => !reference.test(line) && !line.endsWith('-') && !line.startsWith('•'),
};

describe.each(Object.entries(plain))('a source with the form %s', (form, isPlain) => {
  test('keeps every line literally, whatever Markdown or a browser would make of it', () => {
    const run = fc.property(fc.array(anyText.filter(isPlain), { minLength: 1, maxLength: 8 }), (lines) => {
      expect(ingested(form, lines).map(({ text }) => text)).toEqual([heading, ...lines, 'The end.']);
    });
    fc.assert(run, { numRuns: 300 });
  });

  test('makes of a hostile line one paragraph', () => {
    const lines = hostileLines.filter(isPlain);
    const paragraphs = ingested(form, lines).slice(1, -1);
    expect(paragraphs.map(({ text }) => text)).toEqual(lines);
    expect(new Set(paragraphs.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });
});

describe('a source in Markdown with page feet', () => {
  const withoutMarks = (text: string): string => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();

  test('loses no character but the asterisks and underscores of emphasis', () => {
    const isWords = (line: string): boolean => !/^#|^---$|<sup>|\[\^/.test(line);
    const run = fc.property(anyText.filter(isWords), (line) => {
      const words = ingested('markdown-with-page-feet', [line]).map(({ text }) => text);
      expect(words.map(withoutMarks)).toEqual([heading, withoutMarks(line), 'The end.']);
    });
    fc.assert(run, { numRuns: 600 });
  });
});

test('the golden folder of hostile lines gives back each line of its source', () => {
  const folder = path.join(import.meta.dirname, 'golden', 'hostile-lines');
  const { chapters } = ingestFolder(folder);
  const texts = passagesOf(parseChapter(chapters.get('1') ?? '').tree).map(({ text }) => text);
  expect(texts).toEqual(readFileSync(path.join(folder, 'source.txt'), 'utf8').trimEnd().split('\n'));
});
