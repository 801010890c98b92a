/** The mentions of a passage as the edition has them: pages, data and the marks in the text all come to them here. */
import type { Passage } from '../passages.ts';
import type { Correction } from './corrections.ts';
import { type FoundMentions, findMentions } from './find-mentions.ts';
import type { Lexicon } from './lexicon.ts';

/** What is known before any passage is read. */
export interface MentionSources {
  lexicon: Lexicon;
  corrections: readonly Correction[];
  /** by the id of the work: id of the person who says “I” in its own voice */
  narrators: ReadonlyMap<string, string>;
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
