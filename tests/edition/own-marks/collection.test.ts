import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCollection, writeCollection } from '../../../src/edition/own-marks/collection.ts';
import { limits } from '../../../src/edition/own-marks/limits.ts';
import { mergeMarks } from '../../../src/edition/own-marks/merge-marks.ts';
import { ownMark, ownMarks } from './arbitrary-marks.ts';

const sourceOf = (address: string): string => `https://example.org/october${address}`;
const annotation = {
  id: 'urn:uuid:1',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2026-11-07T12:00:00Z',
  body: { type: 'TextualBody', value: 'A note.' },
  target: {
    source: 'https://example.org/read/history/43/',
    selector: {
      type: 'FragmentSelector',
      value: 'p12',
      refinedBy: [
        { type: 'TextQuoteSelector', exact: 'insurrection', prefix: 'the art of ', suffix: '.' },
        { type: 'TextPositionSelector', start: 11, end: 23 },
      ],
    },
  },
};

describe('marks as a file', () => {
  test('come back from it as they were', () => {
    fc.assert(
      fc.property(ownMarks, (marks) => {
        expect(readCollection(writeCollection(marks, sourceOf))).toEqual({ marks });
      }),
    );
  });

  test('are an AnnotationCollection with every annotation on its page', () => {
    const { marks = [] } = readCollection(JSON.stringify([annotation]));
    const file = JSON.parse(writeCollection(marks, sourceOf));
    expect(file).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 1,
      first: { type: 'AnnotationPage', items: [{ ...annotation, target: { selector: annotation.target.selector } }] },
    });
    expect(file.first.items[0].target.source).toBe('https://example.org/october/read/history/43/');
  });

  test('with the same id become one, the one changed last', () => {
    const later = { ...annotation, modified: '2026-11-08T12:00:00Z', body: { type: 'TextualBody', value: 'Later.' } };
    const { marks } = readCollection(JSON.stringify([later, annotation]));
    expect(marks).toMatchObject([{ note: 'Later.' }]);
  });

  test('are taken whole or not at all', () => {
    const { marks, errors } = readCollection(JSON.stringify([annotation, { ...annotation, motivation: 'hacking' }]));
    expect(marks).toBeUndefined();
    expect(errors).toEqual(['Annotation 2, motivation: should be “bookmarking”, “highlighting” or “commenting”.']);
  });
});

describe('a hostile file', () => {
  test('is answered with marks or with sentences, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify([value])),
        ),
        (json) => {
          const { marks, errors } = readCollection(json);
          if (errors) expect(errors.every((sentence) => sentence.endsWith('.'))).toBe(true);
          else expect(JSON.parse(json)).toSatisfy((data) => marks.length <= (Array.isArray(data) ? data.length : 0));
        },
      ),
    );
  });

  test.each([
    ['a wrong type', { body: { type: 'TextualBody', value: { html: '<b>' } } }, 'body › value: should be text'],
    ['a script as address', { target: { ...annotation.target, source: 'javascript:alert(1)' } }, 'target › source'],
    ['a path out of the edition', { target: { ...annotation.target, source: '/read/../x/' } }, 'target › source'],
    ['a huge note', { body: { type: 'TextualBody', value: 'x'.repeat(limits.note + 1) } }, '10,000 characters'],
    ['an id that is none', { id: 'mark one' }, 'id: should be an IRI'],
    ['a day as an instant', { created: 'yesterday' }, 'created: should be an instant'],
  ])('with %s is refused by a sentence that says where', (_name, change, sentence) => {
    const { errors } = readCollection(JSON.stringify([{ ...annotation, ...change }]));
    expect(errors?.join(' ')).toContain(sentence);
  });

  test('with words that would be script keeps them as text', () => {
    const note = '<img src=x onerror=alert(1)>';
    const { marks } = readCollection(JSON.stringify([{ ...annotation, body: { type: 'TextualBody', value: note } }]));
    expect(marks).toMatchObject([{ note }]);
  });

  test('that is huge, or holds too many marks, is refused', () => {
    expect(readCollection(' '.repeat(limits.file + 1)).errors).toHaveLength(1);
    expect(readCollection(JSON.stringify(Array(limits.marks + 1).fill(0))).errors).toHaveLength(1);
  });

  test('with a hundred faults is answered with a few sentences', () => {
    expect(readCollection(JSON.stringify(Array(100).fill({}))).errors).toHaveLength(6);
  });
});

describe('merging marks', () => {
  test('loses none, doubles none, and changes nothing the second time', () => {
    fc.assert(
      fc.property(ownMarks, ownMarks, fc.array(ownMark), (own, others, more) => {
        const merged = mergeMarks(own, [...others, ...more]);
        expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...own, ...others, ...more].map(({ id }) => id)));
        expect(merged).toHaveLength(new Set(merged.map(({ id }) => id)).size);
        expect(mergeMarks(merged, merged)).toEqual(merged);
      }),
    );
  });
});
