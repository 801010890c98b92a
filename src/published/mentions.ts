/** Who and what is named where, in what this build publishes. */
import { type PassageId, passageId } from '../edition/ids.ts';
import type { Mention, MentionKind } from '../edition/mentions/mention.ts';
import { type MentionSources, mentionsIn, narratorsOf } from '../edition/mentions/mentions-in.ts';
import { lexiconOf } from '../edition/mentions/registers.ts';
import type { Passage } from '../edition/passages.ts';
import { type PublishedChapter, publishedChapters } from './chapters.ts';
import { corrections, knownWords, registers } from './registers.ts';
import { publishedWorks } from './works.ts';

/** A mention in its place. */
export interface PlacedMention {
  mention: Mention;
  passage: Passage;
  chapter: PublishedChapter;
  /** `history/43/p12` */
  id: PassageId;
}

interface PublishedMentions {
  /** by the id of the passage, in the order of its text */
  ofPassage: Map<PassageId, Mention[]>;
  /** by `person/lenin-vladimir`, in reading order */
  ofEntry: Map<string, PlacedMention[]>;
}

let mentions: Promise<PublishedMentions> | undefined;

export function publishedMentions(): Promise<PublishedMentions> {
  mentions ??= find();
  return mentions;
}

/** Every mention of an entry, in reading order. */
export async function mentionsOf(kind: MentionKind, id: string): Promise<PlacedMention[]> {
  return (await publishedMentions()).ofEntry.get(`${kind}/${id}`) ?? [];
}

async function find(): Promise<PublishedMentions> {
  const sources: MentionSources = {
    lexicon: lexiconOf(registers, knownWords),
    corrections,
    narrators: narratorsOf(await publishedWorks()),
  };
  const ofPassage = new Map<PassageId, Mention[]>();
  const ofEntry = new Map<string, PlacedMention[]>();
  for (const chapter of await publishedChapters()) {
    const { work, chapter: name } = chapter;
    for (const passage of chapter.passages) {
      const found = mentionsIn(passage, work, name, sources);
      const id = passageId(work, name, passage.local);
      ofPassage.set(id, found.mentions);
      for (const mention of found.mentions) {
        const key = `${mention.kind}/${mention.id}`;
        const placed = { mention, passage, chapter, id };
        const before = ofEntry.get(key);
        if (before) before.push(placed);
        else ofEntry.set(key, [placed]);
      }
    }
  }
  return { ofPassage, ofEntry };
}
