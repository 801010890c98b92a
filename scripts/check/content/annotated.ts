/** The edition with the names found in it, once for all rules that look at them. */
import { ContentError } from '../../../src/content-files.ts';
import { type AnnotatedEdition, annotatedEdition } from '../../annotation/annotated-edition.ts';
import type { CheckedEdition, Finding } from '../rule.ts';

const known = new WeakMap<CheckedEdition, AnnotatedEdition | Finding[]>();

/** @returns what is wrong with the registers or corrections, if they cannot be read */
export function annotatedOf(edition: CheckedEdition): AnnotatedEdition | Finding[] {
  const before = known.get(edition);
  if (before) return before;
  const read = attempt(edition.root);
  known.set(edition, read);
  return read;
}

function attempt(root: string): AnnotatedEdition | Finding[] {
  try {
    return annotatedEdition(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split('\n').map((sentence) => ({ file: 'content', sentence }));
  }
}
