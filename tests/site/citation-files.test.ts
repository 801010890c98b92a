import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { WorkRecord } from '../../src/schemas/published-data.ts';
import { siteOrigin } from '../../src/site-config.ts';
import { type Imported, imported, importedCsl } from '../edition/citations/parsers.ts';

const read = (file: string): string => readFileSync(path.join('dist/data', file), 'utf8');
const works = JSON.parse(read('works.json')) as WorkRecord[];
const readers: [string, (text: string) => Imported][] = [
  ['bib', (text) => imported(text, '@bibtex/text')],
  ['ris', (text) => imported(text, '@ris/file')],
  ['json', importedCsl],
];

test.each(readers)(
  'the .%s file of every work and chapter imports with its author, title and address',
  (extension, parse) => {
    expect(works.length).toBeGreaterThan(0);
    for (const work of works) {
      const author = (item: Imported): string =>
        item.author.map(({ given, family }) => `${given} ${family}`).join(', ');
      const whole = parse(read(`cite/${work.id}.${extension}`));
      expect(author(whole)).toBe(work.author);
      expect(work.title).toContain(whole.title);
      expect(whole.URL).toBe(new URL(work.url, siteOrigin()).href);
      for (const chapter of work.chapters) {
        const part = parse(read(`cite/${work.id}/${chapter.id}.${extension}`));
        expect(part.title).toBe(chapter.title);
        expect(author(part)).toBe(work.author);
        expect(part.URL).toBe(new URL(chapter.url, siteOrigin()).href);
      }
    }
  },
);
