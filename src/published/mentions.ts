/** Who and what is named where, in what this build publishes. */
import type { PassageId } from '../edition/ids.ts';
import type { Mention, MentionKind } from '../edition/mentions/mention.ts';
import type { Passage } from '../edition/passages.ts';
import { publishedAnnotations } from './annotations.ts';
import type { PublishedChapter } from './chapters.ts';

/** A mention in its place. */
export interface PlacedMention {
  mention: Mention;
  passage: Passage;
  chapter: PublishedChapter;
  /** `history/43/p12` */
  id: PassageId;
}

interface PublishedMentions {
  /** by the id of the passage, in the order of its text, none upon another */
  ofPassage: Map<PassageId, Mention[]>;
  /** by the id of the passage: events that are bodies which met once; they stand upon the mentions of these */
  gatherings: Map<PassageId, Mention[]>;
  /** by `person/lenin-vladimir`, in reading order; gatherings are mentions of their events too */
  ofEntry: Map<string, PlacedMention[]>;
}

let mentions: Promise<PublishedMentions> | undefined;

/** @throws as {@link publishedAnnotations} */
export function publishedMentions(): Promise<PublishedMentions> {
  mentions ??= find();
  return mentions;
}

/** Every mention of an entry, in reading order. */
export async function mentionsOf(kind: MentionKind, id: string): Promise<PlacedMention[]> {
  return (await publishedMentions()).ofEntry.get(`${kind}/${id}`) ?? [];
}

async function find(): Promise<PublishedMentions> {
  const ofPassage = new Map<PassageId, Mention[]>();
  const gatherings = new Map<PassageId, Mention[]>();
  const ofEntry = new Map<string, PlacedMention[]>();
  for (const { annotation, passage, chapter, id } of await publishedAnnotations()) {
    ofPassage.set(id, annotation.mentions);
    gatherings.set(id, annotation.gatherings);
    for (const mention of [...annotation.mentions, ...annotation.gatherings]) {
      const key = `${mention.kind}/${mention.id}`;
      const placed = { mention, passage, chapter, id };
      const before = ofEntry.get(key);
      if (before) before.push(placed);
      else ofEntry.set(key, [placed]);
    }
  }
  return { ofPassage, gatherings, ofEntry };
}
