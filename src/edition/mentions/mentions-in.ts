/** The mentions of a passage as the edition has them: pages, data and the marks in the text all come to them here. */
import type { Passage } from '../passages.ts';
import type { Correction } from './corrections.ts';
import { type FoundMentions, findMentions } from './find-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** What is known before any passage is read. */
export interface MentionSources {
  lexicon: Lexicon;
  corrections: readonly Correction[];
  /** by the id of the work: id of the person who says “I” in its own voice */
  narrators: ReadonlyMap<string, string>;
  /** by the id of a body that met once: the id of the event that it is */
  gatherings: ReadonlyMap<string, string>;
}

/** The events that a passage names by naming the bodies which they were: they stand upon the mentions of these. */
export function gatheringsIn(mentions: readonly Mention[], { gatherings }: MentionSources): Mention[] {
  return mentions.flatMap(({ kind, id, start, end }) => {
    const event = kind === 'organisation' ? gatherings.get(id) : undefined;
    return event === undefined ? [] : [{ kind: 'event', id: event, start, end, rule: 'gathering' }];
  });
}

/** Which events are bodies that met once. */
export function gatheringsOf(events: readonly { id: string; body?: string | undefined }[]): Map<string, string> {
  return new Map(events.flatMap(({ id, body }) => (body ? [[body, id] as const] : [])));
}

/** @throws as {@link findMentions} */
export function mentionsIn(
  passage: Passage,
  work: string,
  chapter: string,
  { lexicon, corrections, narrators }: MentionSources,
): FoundMentions {
  const { local, kind, text } = passage;
  const narrator = writtenByAuthor(passage) ? narrators.get(work) : undefined;
  return findMentions({ work, chapter, local, kind, text, narrator }, lexicon, corrections);
}

/** Who says “I” in each work that has such a person. */
export function narratorsOf(works: readonly { id: string; narrator?: string | undefined }[]): Map<string, string> {
  return new Map(works.flatMap(({ id, narrator }) => (narrator ? [[id, narrator] as const] : [])));
}

function writtenByAuthor({ anotherHand, note }: Passage): boolean {
  return !anotherHand && (note === undefined || note.by === 'author');
}
