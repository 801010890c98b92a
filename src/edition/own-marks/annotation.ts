/**
 * A mark as a W3C Web Annotation (Recommendation of 23 February 2017), and back. The target is the passage by its
 * fragment; highlighted words refine it by quotation and, as an alternative, by position in the passage's text.
 */
import * as z from 'zod/mini';
import { localIdPattern, passageId, splitPassageId } from '../ids.ts';
import { limits } from './limits.ts';
import type { OwnMark, Quote } from './own-mark.ts';

// Compiled validators need `unsafe-eval`, which the edition's content security policy forbids.
z.config({ jitless: true });

/** The specification of what `#p12` means in HTML. */
const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236';
const chapterAddress = /\/read\/([a-z0-9-]+)\/([a-z0-9-]+)\/$/;

const text = (most: number) =>
  z.string('should be text').check(z.maxLength(most, `should have at most ${most.toLocaleString('en-GB')} characters`));
const offset = z.int('should be a whole number').check(z.minimum(0, 'should not be negative'));
const instant = z.iso.datetime('should be an instant such as 1917-11-07T21:40:00Z');
const only = <Word extends string>(word: Word) => z.literal(word, `should be “${word}”`);

const quoteSelector = z.object(
  {
    type: only('TextQuoteSelector'),
    exact: text(limits.quotation).check(z.minLength(1, 'should not be empty')),
    prefix: text(limits.context),
    suffix: text(limits.context),
  },
  'should be a TextQuoteSelector',
);
const positionSelector = z
  .object({ type: only('TextPositionSelector'), start: offset, end: offset }, 'should be a TextPositionSelector')
  .check(z.refine(({ start, end }) => start < end, 'should end after its start'));

/** What the edition reads of an annotation; other properties are passed over. */
export const annotationSchema = z.object(
  {
    id: text(limits.address).check(z.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'should be an IRI')),
    type: only('Annotation'),
    motivation: z.enum(
      ['bookmarking', 'highlighting', 'commenting'],
      'should be “bookmarking”, “highlighting” or “commenting”',
    ),
    created: instant,
    modified: z.optional(instant),
    body: z.optional(
      z.object(
        {
          type: only('TextualBody'),
          value: text(limits.note).check(z.regex(/^\S(?:[\s\S]*\S)?$/, 'should not be blank at its ends')),
        },
        'should be a TextualBody',
      ),
    ),
    target: z.object(
      {
        source: text(limits.address).check(
          z.regex(chapterAddress, 'should be the address of a chapter, …/read/<work>/<chapter>/'),
        ),
        selector: z.object(
          {
            type: only('FragmentSelector'),
            value: text(limits.address).check(z.regex(localIdPattern, 'should be the id of a passage, such as p12')),
            refinedBy: z.optional(
              z.tuple([quoteSelector, positionSelector], 'should be a TextQuoteSelector and a TextPositionSelector'),
            ),
          },
          'should be a FragmentSelector',
        ),
      },
      'should be a chapter with a selector',
    ),
  },
  'should be an Annotation',
);
type ReadAnnotation = z.infer<typeof annotationSchema>;

/** @param sourceOf the full address of a chapter's page, from its address in the edition (`/read/history/43/`) */
export function toAnnotation(mark: OwnMark, sourceOf: (address: string) => string): object {
  const { work, chapter, local } = splitPassageId(mark.passage);
  const note = mark.kind === 'highlight' ? mark.note : undefined;
  return {
    id: mark.id,
    type: 'Annotation',
    motivation: mark.kind === 'bookmark' ? 'bookmarking' : note ? 'commenting' : 'highlighting',
    created: mark.created,
    ...(mark.modified && { modified: mark.modified }),
    ...(note && { body: { type: 'TextualBody', format: 'text/plain', value: note } }),
    target: {
      source: sourceOf(`/read/${work}/${chapter}/`),
      selector: {
        type: 'FragmentSelector',
        conformsTo: htmlFragments,
        value: local,
        ...(mark.kind === 'highlight' && { refinedBy: selectorsOf(mark.quote) }),
      },
    },
  };
}

/** @returns the mark, or a sentence that says what keeps a valid annotation from being one */
export function fromAnnotation(annotation: ReadAnnotation): OwnMark | string {
  const { source, selector } = annotation.target;
  const [, work = '', chapter = ''] = chapterAddress.exec(source) ?? [];
  if (!localIdPattern.test(work) || !localIdPattern.test(chapter)) return `“${source}” is not the address of a chapter`;
  const common = {
    id: annotation.id,
    passage: passageId(work, chapter, selector.value),
    created: annotation.created,
    ...(annotation.modified && { modified: annotation.modified }),
  };
  if (annotation.motivation === 'bookmarking') return { kind: 'bookmark', ...common };
  if (!selector.refinedBy) return 'a highlight should say which words it marks (refinedBy)';
  const [{ exact, prefix, suffix }, { start, end }] = selector.refinedBy;
  const quote: Quote = { exact, prefix, suffix, start, end };
  return { kind: 'highlight', ...common, quote, ...(annotation.body && { note: annotation.body.value }) };
}

function selectorsOf({ exact, prefix, suffix, start, end }: Quote): object[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
