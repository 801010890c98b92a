/** Where a person has overruled the rules: `content/corrections/<work>.yaml`. */
import type { DateDecision } from '../dates/date-corrections.ts';
import { type Mention, type MentioningPassage, type MentionKind, mentionKinds } from './mention.ts';
import { standsFree } from './word-bounds.ts';

export interface Correction extends Omit<DateDecision, 'date'> {
  /** the days that the words mean, if they are a date */
  date?: string | undefined;
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
  event?: string | undefined;
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
  const { self } = correction;
  const kinds = mentionKinds.filter((kind) => correction[kind] !== undefined);
  const [kind] = kinds;
  return correctedPlaces(correction, text).map(({ start, end }) => ({
    start,
    end,
    ...(kind ? { mention: mentionOf(kind, correction[kind] ?? '', start, end, self) } : {}),
  }));
}

/** Where the words of a correction stand. @throws Error if they do not stand there as often as it says */
export function correctedPlaces(
  { passage, words, occurrence }: Correction,
  text: string,
): { start: number; end: number }[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (standsFree(text, at, at + words.length)) places.push(at);
  }
  const meant = occurrence === undefined ? places : places.slice(occurrence - 1, occurrence);
  if (meant.length === 0) {
    const which = occurrence === undefined ? '' : ` ${occurrence} times`;
    throw new Error(`the correction of ${passage} names “${words}”, which does not stand there${which}`);
  }
  return meant.map((start) => ({ start, end: start + words.length }));
}

function mentionOf(kind: MentionKind, id: string, start: number, end: number, self: true | undefined): Mention {
  return { kind, id, start, end, rule: 'correction', ...(self ? { self } : {}) };
}
