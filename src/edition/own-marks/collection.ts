/** A reader's marks as a file: an AnnotationCollection of the W3C Web Annotation model, in JSON-LD. */
import type * as z from 'zod/mini';
import { annotationSchema, fromAnnotation, toAnnotation } from './annotation.ts';
import { limits } from './limits.ts';
import { mergeMarks } from './merge-marks.ts';
import type { OwnMark } from './own-mark.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';
const mostSentences = 5;

/** What a file holds, or why nothing is taken from it. */
export type ReadCollection = { marks: OwnMark[]; errors?: never } | { marks?: never; errors: string[] };

/** @param sourceOf the full address of a page from its address in the edition */
export function writeCollection(marks: OwnMark[], sourceOf: (address: string) => string): string {
  const collection = {
    '@context': context,
    id: sourceOf('/my-marks/'),
    type: 'AnnotationCollection',
    label: 'My marks in October: an annotated reading edition of 1917',
    total: marks.length,
    first: {
      id: `${sourceOf('/my-marks/')}#marks`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: marks.map((mark) => toAnnotation(mark, sourceOf)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/**
 * Reads a file that may come from anywhere. All of it is taken or nothing; marks with the same id become one.
 * Text stays text: it is for the caller to show it as such.
 */
export function readCollection(json: string): ReadCollection {
  if (json.length > limits.file) return { errors: ['The file is too large to hold one reader’s marks.'] };
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { errors: ['The file is not JSON. Choose a file that was exported from this page.'] };
  }
  const items = itemsOf(data);
  if (!items) return { errors: ['The file holds no AnnotationCollection with its annotations.'] };
  if (items.length > limits.marks) return { errors: [`The file holds more than ${limits.marks} marks.`] };
  const marks: OwnMark[] = [];
  const errors: string[] = [];
  for (const [index, item] of items.entries()) {
    const { data: annotation, error } = annotationSchema.safeParse(item);
    const mark = annotation ? fromAnnotation(annotation) : undefined;
    if (error) errors.push(...error.issues.map((issue) => sentence(index, issue)));
    else if (typeof mark === 'string') errors.push(`Annotation ${index + 1}: ${mark}.`);
    else if (mark) marks.push(mark);
    if (errors.length > mostSentences) return { errors: [...errors.slice(0, mostSentences), 'There are more faults.'] };
  }
  return errors.length > 0 ? { errors } : { marks: mergeMarks([], marks) };
}

/** The annotations of a collection with its page, of a page, or of a bare list. */
function itemsOf(data: unknown): unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) return undefined;
  if ('items' in data && Array.isArray(data.items)) return data.items;
  return 'first' in data && !Array.isArray(data.first) ? itemsOf(data.first) : undefined;
}

function sentence(index: number, issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join(' › ');
  return `Annotation ${index + 1}${place ? `, ${place}` : ''}: ${issue.message}.`;
}
