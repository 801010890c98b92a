import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/edition/citations/bibtex.ts';
import type { CitedItem, PersonName } from '../../../src/edition/citations/cited-item.ts';
import { cslJson } from '../../../src/edition/citations/csl-json.ts';
import { oneLine } from '../../../src/edition/citations/data-fields.ts';
import { ris } from '../../../src/edition/citations/ris.ts';
import { anyText } from '../hostile-text.ts';
import { chapterItems, passageItems, workItems } from './content-items.ts';
import { type Imported, imported, importedCsl, processed } from './parsers.ts';

const formats: [string, (item: CitedItem) => Imported][] = [
  ['BibTeX', (item) => imported(bibtex(item), '@bibtex/text')],
  ['RIS', (item) => imported(ris(item), '@ris/file')],
  ['CSL-JSON', (item) => importedCsl(cslJson(item))],
];

/** “par. 12”, “note 3”: where reference managers have pages. */
function pages({ chapter }: CitedItem): string | undefined {
  const passage = chapter?.passage;
  if (!passage) return undefined;
  if (passage.kind === 'section') return `sec. “${passage.title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return `${passage.kind === 'note' ? 'note' : 'par.'} ${passage.number}`;
}

/** In a field of pages importers take every dash for the hyphen of a range. */
function evenDashes(text: string): string {
  return oneLine(text).replace(/[-–—]+/g, '-');
}

function expectGivenBack(found: Imported, item: CitedItem): void {
  const people = (list: PersonName[] | undefined) => list?.map(({ given, family }) => ({ given, family }));
  const title = item.chapter?.title ?? item.work.title;
  expect(oneLine(found.title)).toBe(oneLine(title.headline));
  expect(people(found.author)).toEqual(item.authors);
  expect(found['container-title'] && oneLine(found['container-title'])).toBe(
    item.chapter ? oneLine(item.work.title.headline) : undefined,
  );
  expect(found.type).toBe(item.chapter ? 'chapter' : 'book');
  expect(found.page && evenDashes(found.page)).toBe(pages(item) && evenDashes(pages(item) ?? ''));
  expect(found.URL).toBe(item.address);
}

describe.each(formats)('%s, read by another program,', (format, read) => {
  test.each([
    ['every work', workItems],
    ['every chapter', chapterItems],
    ['every passage', passageItems],
  ])('gives back author, title, paragraph and address of %s', (_name, items) => {
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) expectGivenBack(read(item), item);
  });

  test('gives back titles and names with any characters', () => {
    const hostile = fc.oneof(
      anyText,
      fc.constantFrom(...nasty),
      fc.array(fc.constantFrom(...pieces), { minLength: 1 }).map((list) => `x${list.join('')}x`),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, name, (chapterTitle, workTitle, section, author) => {
        fc.pre([chapterTitle, workTitle, section].every((text) => oneLine(text) !== ''));
        const item = invented(chapterTitle, workTitle, section, author);
        expectGivenBack(read(item), item);
      }),
      { numRuns: 400 },
    );
  });

  test('gives back the year of writing', () => {
    const [item] = workItems.filter(({ written }) => written.through === undefined);
    if (!item) throw new Error('no work was written in one year');
    expect(read(item).issued?.['date-parts'][0]?.[0], format).toBe(item.written.from);
  });
});

test('a RIS record is tags of two characters on lines that end with CR LF', () => {
  fc.assert(
    fc.property(fc.constantFrom(...passageItems), (item) => {
      const lines = ris(item).split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines[0]).toMatch(/^TY {2}- (?:BOOK|CHAP)$/);
      expect(lines.at(-1)).toBe('ER  - ');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    }),
  );
});

test('a BibTeX entry has as many opening as closing braces, whatever its titles', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (chapterTitle, workTitle) => {
      const text = bibtex(invented(chapterTitle, workTitle, 'x', { given: 'A', family: 'B' }));
      let depth = 0;
      for (const character of text.trimEnd().slice(0, -1)) {
        if (character === '{') depth += 1;
        if (character === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(1);
    }),
  );
});

test('a citation processor makes the APA reference that the edition prints out of its CSL-JSON', () => {
  for (const item of chapterItems) {
    const reference = processed(cslJson(item));
    expect(reference).toContain(`${item.authors[0]?.family}, ${item.authors[0]?.given[0]}. (${item.written.from}`);
    expect(reference).toContain(item.address);
  }
});

const nasty = [
  '{',
  '}',
  '\\',
  '{{{',
  '}{',
  '100 % & $5_a^b~c #1',
  '"quoted" \'single\'',
  "''a`` -- --- ?` !`",
  'line\r\nline\nER  - \nTY  - BOOK',
  '@book{x,',
  'a  -  b',
  '\\textbf{x}',
  '“Curly ‘inner’”',
];
const pieces = [
  '{',
  '}',
  '\\',
  '%',
  '&',
  '"',
  '#',
  '$',
  '_',
  '^',
  '~',
  '\n',
  '\r\n',
  ' ',
  '-',
  "'",
  '`',
  'a',
  'Word',
  ',',
];
const part = fc.constantFrom(
  'Leon',
  'Jean-Paul',
  'Łódź',
  'Đặng',
  'O’Brien',
  'Smith & Sons',
  'A {brace',
  'Percent %',
  'Rand and Co',
  'J. G.',
);
const name: fc.Arbitrary<PersonName> = fc.record({ given: part, family: part });

function invented(chapterTitle: string, workTitle: string, section: string, author: PersonName): CitedItem {
  return {
    authors: [author],
    translators: [author],
    work: { id: 'work', title: { headline: workTitle, sentence: workTitle } },
    written: { from: 1924 },
    chapter: {
      id: 'one',
      title: { headline: chapterTitle, sentence: chapterTitle },
      passage: { kind: 'section', local: 'a-section', title: section },
    },
    edition: { title: { headline: 'An Edition', sentence: 'An edition' }, version: '1.0.0' },
    address: 'https://october.example/read/work/one/#a-section',
  };
}
