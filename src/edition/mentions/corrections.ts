/** Where a person has overruled the rules: `content/corrections/<work>.yaml`. */

import type { Mention, MentioningPassage, MentionKind } from './mention.ts';
import { standsFree } from './word-bounds.ts';

export interface Correction {
  /** `history/43/p12` */
  passage: string;
  /** the words as they stand in the passage */
  words: string;
  /** which of several places of these words, no part of a longer word; all if absent */
  occurrence?: number | undefined;
  /** whom they mean; absent: nobody */
  person?: string | undefined;
  place?: string | undefined;
  organisation?: string | undefined;
  self?: true | undefined;
  why: string;
}

export interface CorrectedSpan {
  start: number;
  end: number;
  mention?: Mention;
}

/** @throws Error if the words do not stand in the passage as often as the correction says */
export function correctedSpans(
  { work, chapter, local, text }: MentioningPassage,
  corrections: readonly Correction[],
): CorrectedSpan[] {
  const passage = `${work}/${chapter}/${local}`;
  return corrections.filter((one) => one.passage === passage).flatMap((one) => spansOf(one, text));
}

function spansOf(correction: Correction, text: string): CorrectedSpan[] {
  const { passage, words, occurrence, self } = correction;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (standsFree(text, at, at + words.length)) places.push(at);
  }
  const meant = occurrence === undefined ? places : places.slice(occurrence - 1, occurrence);
  if (meant.length === 0) {
    const which = occurrence === undefined ? '' : ` ${occurrence} times`;
    throw new Error(`the correction of ${passage} names “${words}”, which does not stand there${which}`);
  }
  const kinds = (['person', 'place', 'organisation'] as const).filter((kind) => correction[kind] !== undefined);
  const [kind] = kinds;
  return meant.map((start) => {
    const end = start + words.length;
    return { start, end, ...(kind ? { mention: mentionOf(kind, correction[kind] ?? '', start, end, self) } : {}) };
  });
}

function mentionOf(kind: MentionKind, id: string, start: number, end: number, self: true | undefined): Mention {
  return { kind, id, start, end, rule: 'correction', ...(self ? { self } : {}) };
}
