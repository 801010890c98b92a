/** Compares the mentions found in the edition with the passages annotated by hand. */

import type { DateMention } from '../dates/date-mention.ts';
import { isoDay } from '../dates/gregorian-span.ts';
import type { Mention, MentionKind } from '../mentions/mention.ts';
import { alignment, mostAlike } from './align.ts';
import type { AnnotatedPassage } from './annotated-passage.ts';
import { type AnnotatedMention, type FoundMention, type Score, score } from './score.ts';

export interface EvaluatedPassage {
  /** `history/43/p12` */
  id: string;
  work: string;
  text: string;
  mentions: readonly Mention[];
  gatherings: readonly Mention[];
  dating: { dates: readonly DateMention[] };
}

export type MeasuredKind = MentionKind | 'date';

export interface PassageScore extends Score {
  passage: EvaluatedPassage;
}

/** Marks of notes in the source’s text, which the edition’s has not; as long as they stand. */
const withoutMarks = (text: string): string => text.replace(/\[\d+\*?\]/g, (mark) => ' '.repeat(mark.length));

/**
 * The author’s mentions of himself as “I” or “the author” are no names and are not measured.
 *
 * @param passages all passages of the edition that may be meant
 * @throws Error if an annotated passage is like none of them
 */
export function evaluate(
  kind: MeasuredKind,
  annotated: readonly AnnotatedPassage[],
  passages: readonly EvaluatedPassage[],
): PassageScore[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return annotated.flatMap((one) => {
    const spans = spansOf(one, kind);
    if (!spans) return [];
    const passage = byId.get(one.id) ?? alike(one, passages);
    const places = alignment(withoutMarks(one.text), passage.text);
    const at = (unit: number): number => places[unit] ?? passage.text.length;
    const carried = spans.map((span) => {
      const start = at(span.start);
      return { ...span, start, end: Math.max(start, at(span.end - 1)) + 1 };
    });
    const [first, last] = [at(0), at(one.text.length)];
    const found = foundIn(passage, kind).filter(({ start, end }) => start >= first && end <= last);
    return [{ passage, ...score(carried, found) }];
  });
}

/** The author’s mentions of himself as “I” aside; a date’s id is its days. */
function foundIn({ mentions, gatherings, dating }: EvaluatedPassage, kind: MeasuredKind): FoundMention[] {
  if (kind !== 'date') return [...mentions, ...gatherings].filter((mention) => mention.kind === kind && !mention.self);
  return dating.dates.map(({ start, end, from, to }) => ({ start, end, id: `${isoDay(from)}/${isoDay(to)}` }));
}

function spansOf(one: AnnotatedPassage, kind: MeasuredKind): AnnotatedMention[] | undefined {
  if (kind === 'person') return one.persons?.map((span) => ({ ...span, id: span.person }));
  if (kind === 'place') return one.places?.map((span) => ({ ...span, id: span.place }));
  if (kind === 'event') return one.events?.map((span) => ({ ...span, id: span.event }));
  if (kind === 'date') return one.dates?.map((span) => ({ ...span, id: `${span.from}/${span.to}` }));
  return one.organisations?.map((span) => ({ ...span, id: span.organisation }));
}

function alike({ id, work, text }: AnnotatedPassage, passages: readonly EvaluatedPassage[]): EvaluatedPassage {
  const within = passages.filter((passage) => passage.work === work);
  const found = mostAlike(text, within, (passage) => passage.text);
  if (!found) throw new Error(`the annotated passage ${id} is like no passage of ${work ?? 'the edition'}`);
  return found;
}
