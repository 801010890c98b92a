import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationForms, citationsOf } from '../../../src/edition/citations/citations-of.ts';
import type { CitedItem } from '../../../src/edition/citations/cited-item.ts';
import { passageItem } from '../../../src/edition/citations/items.ts';
import { plainText } from '../../../src/edition/citations/segments.ts';
import { chapterItems, passageItems, texts, workItems } from './content-items.ts';

const styles = citationForms.filter(({ file }) => !file);

/** Each style a paragraph, italics between underscores. */
function shown(item: CitedItem): string {
  return citationsOf(item)
    .filter(({ extension }) => extension === undefined)
    .map(({ name, segments, inText }) => {
      const text = segments.map((segment) => (segment.italic ? `_${segment.text}_` : segment.text)).join('');
      return [`${name}: ${text}`, ...(inText ? [`  in the text: ${inText}`] : [])].join('\n');
    })
    .join('\n');
}

describe.each(texts.map(({ id }) => id))('%s', (work) => {
  test('is cited as the style guides have it: the work, its last chapter, a paragraph, a note', () => {
    const whole = workItems.find((item) => item.work.id === work);
    const chapter = chapterItems.findLast((item) => item.work.id === work);
    if (!whole || !chapter) throw new Error(`${work} has no items`);
    const paragraph = passageItem(chapter, { kind: 'paragraph', local: 'p2', number: '2' });
    const note = passageItem(chapter, { kind: 'note', local: 'n1', number: '1*' });
    const golden = new URL(`golden/${work}.txt`, import.meta.url);
    expect(`${[whole, chapter, paragraph, note].map(shown).join('\n\n')}\n`).toBe(readFileSync(golden, 'utf8'));
  });
});

test('no citation of any passage doubles a mark, leaves one standing alone, or lacks a part', () => {
  fc.assert(
    fc.property(fc.constantFrom(...workItems, ...chapterItems, ...passageItems), (item) => {
      for (const { segments } of styles) {
        const text = plainText(segments(item));
        expect(text).not.toMatch(/[.,] ?[.,]|\s[.,]|\(\)|“”| {2}|undefined/);
        expect(text).toContain(item.authors[0]?.family);
        for (const { family } of item.translators) expect(text).toContain(family);
        expect(text).toContain(item.edition.version);
        expect(text).toContain(item.address);
        const passage = item.chapter?.passage;
        if (passage && passage.kind !== 'section')
          expect(text).toMatch(new RegExp(`\\b${passage.number.replace('*', '\\*')}`));
      }
    }),
    { numRuns: 500 },
  );
});

test('turning a citation to a second passage forgets the first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...passageItems), fc.constantFrom(...passageItems), (first, second) => {
      const passage = second.chapter?.passage;
      if (!passage) throw new Error('a passage’s item has no passage');
      const chapter = chapterItems.find((item) => item.work === first.work && item.chapter?.id === first.chapter?.id);
      const direct = passageItem(chapter ?? first, passage);
      expect(passageItem(first, passage)).toEqual(direct);
      expect(direct.address.split('#')).toHaveLength(2);
    }),
  );
});

test('a work has no passage without a chapter', () => {
  const [work] = workItems;
  if (!work) throw new Error('no work');
  expect(() => passageItem(work, { kind: 'paragraph', local: 'p1', number: '1' })).toThrow('without a chapter');
});

test('a title in sentence case differs from the title as printed in its capitals alone, and stands for a chapter that is there', () => {
  for (const { id, citation, chapters } of texts) {
    const printed = new Map(chapters.map((chapter) => [chapter.id, chapter.title]));
    for (const [chapter, sentence] of Object.entries(citation.sentenceCase.chapters)) {
      expect(sentence.toLowerCase(), `${id}/${chapter}`).toBe(printed.get(chapter)?.toLowerCase());
    }
    expect((citation.sentenceCase.title ?? citation.title).toLowerCase()).toBe(citation.title.toLowerCase());
  }
});

test('the data of a work name for citation the author and translator that its page names', () => {
  for (const { author, translator, citation } of texts) {
    const names = (people: { given: string; family: string }[]) =>
      people.map(({ given, family }) => `${given} ${family}`);
    expect(names(citation.authors).join(', ')).toBe(author);
    expect(names(citation.translators).join(', ')).toBe(translator ?? '');
  }
});
