/** How well found mentions agree with those that a reader has annotated. */

export interface AnnotatedMention {
  /** UTF-16 code units into the passage’s text, half open */
  start: number;
  end: number;
  id: string;
  /** counts neither for nor against */
  optional?: boolean | undefined;
}

export type FoundMention = Pick<AnnotatedMention, 'start' | 'end' | 'id'>;

export interface Score {
  /** annotated, optional ones aside */
  annotated: number;
  /** of these found with the right id */
  right: number;
  /** found mentions that no annotated one, optional or not, agrees with or excuses */
  wrong: FoundMention[];
  missed: AnnotatedMention[];
}

/**
 * A mention is right when its span overlaps an annotated one and the id agrees. What overlaps an optional
 * annotation counts neither for nor against, whatever its id.
 */
export function score(annotated: readonly AnnotatedMention[], found: readonly FoundMention[]): Score {
  const required = annotated.filter(({ optional }) => !optional);
  const optional = annotated.filter((one) => one.optional);
  const agrees = (a: FoundMention, b: FoundMention): boolean => a.id === b.id && overlap(a, b);
  const missed = required.filter((one) => !found.some((other) => agrees(one, other)));
  const wrong = found.filter(
    (one) => !required.some((other) => agrees(one, other)) && !optional.some((other) => overlap(one, other)),
  );
  return { annotated: required.length, right: required.length - missed.length, wrong, missed };
}

export interface Quality {
  /** share of the found mentions that are right; 1 if nothing was found */
  precision: number;
  /** share of the annotated mentions that were found; 1 if nothing was annotated */
  recall: number;
}

export function qualityOf(scores: readonly Score[]): Quality {
  const total = (pick: (one: Score) => number): number => scores.reduce((sum, one) => sum + pick(one), 0);
  const right = total((one) => one.right);
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return { precision: share(right + total((one) => one.wrong.length)), recall: share(total((one) => one.annotated)) };
}

function overlap(a: FoundMention, b: FoundMention): boolean {
  return a.start < b.end && b.start < a.end;
}
