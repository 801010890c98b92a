import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationTags } from '../../src/metadata/citation-tags.ts';
import { bookData, breadcrumbData, chapterData, scriptJson } from '../../src/metadata/structured-data.ts';
import { workSchema } from '../../src/schemas/work.ts';

const at = (address: string): string => `https://example.org${address}`;
const work = workSchema.parse({
  id: 'tale',
  order: 1,
  siglum: 'T',
  title: 'A Tale',
  shortTitle: 'Tale',
  author: 'A. Writer',
  translator: 'B. Other',
  written: '1930 to 1932',
  year: '1930–32',
  distance: 'from afar',
  calendar: 'julian',
  calendarNote: 'Old Style.',
  about: [],
  missing: [],
  rights: 'Unknown.',
  source: { file: 'tale.txt', form: 'wiki-page', ends: 'end.', provenance: 'Invented.' },
});
const chapter = { chapter: '2', title: 'The Ford', position: 2 };

describe('what machines read', () => {
  test('of a chapter names its work, its writers and its place', () => {
    expect(chapterData(work, chapter, at)).toMatchObject({
      '@type': 'Chapter',
      name: 'The Ford',
      position: 2,
      url: 'https://example.org/read/tale/2/',
      author: { name: 'A. Writer' },
      translator: { name: 'B. Other' },
      isPartOf: { '@type': 'Book', name: 'A Tale', dateCreated: '1932' },
    });
  });

  test('of a work names its chapters in order', () => {
    expect(bookData(work, [{ ...chapter, chapter: '1', position: 1 }, chapter], at)).toMatchObject({
      hasPart: [{ position: 1 }, { position: 2, url: 'https://example.org/read/tale/2/' }],
    });
  });

  test('names no translator where the data name none', () => {
    const { translator: _, ...untranslated } = work;
    expect(bookData(untranslated, [], at)).not.toHaveProperty('translator');
    expect(citationTags(untranslated, at).map(({ name }) => name)).not.toContain('DC.contributor');
  });

  test('of the way to a page counts its steps from one', () => {
    expect(breadcrumbData([{ name: 'October', address: '/' }], at)).toMatchObject({
      itemListElement: [{ position: 1, name: 'October', item: 'https://example.org/' }],
    });
  });

  test('tells a reference manager a chapter from a whole work', () => {
    const tags = (list: { name: string; content: string }[]) =>
      new Map(list.map(({ name, content }) => [name, content]));
    const ofChapter = tags(citationTags(work, at, chapter));
    expect(ofChapter.get('citation_inbook_title')).toBe('A Tale');
    expect(ofChapter.get('citation_title')).toBe('The Ford');
    expect(ofChapter.get('citation_publication_date')).toBe('1932');
    expect(ofChapter.get('DC.date')).toBe('1930/1932');
    const ofWork = tags(citationTags(work, at));
    expect(ofWork.has('citation_inbook_title')).toBe(false);
    expect(ofWork.get('citation_title')).toBe('A Tale');
  });

  test('cannot end the element in which it stands, and is read again as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('</script>', '<!--', '<script>', ' ', 'a', '"', '\\')), (parts) => {
        const data = { name: parts.join('') };
        expect(scriptJson(data)).not.toContain('<');
        expect(JSON.parse(scriptJson(data))).toEqual(data);
      }),
    );
  });
});
