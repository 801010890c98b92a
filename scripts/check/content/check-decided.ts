/** What the rules about names and about dates have in common: an empty list of what is undecided. */
import type { AnnotatedEdition } from '../../annotation/annotated-edition.ts';
import type { Undecided } from '../../annotation/undecided.ts';
import type { CheckedEdition, Outcome } from '../rule.ts';
import { annotatedOf } from './annotated.ts';

export function checkDecided(edition: CheckedEdition, list: (annotated: AnnotatedEdition) => Undecided[]): Outcome {
  const annotated = annotatedOf(edition);
  if (Array.isArray(annotated)) return { findings: annotated };
  const open = list(annotated);
  return {
    findings: open.map(({ passage, context, sentence }) => ({ file: passage, sentence: `…${context}… ${sentence}` })),
    report: [`${open.length} undecided`],
  };
}
