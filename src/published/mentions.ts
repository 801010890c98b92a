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
  /** by the id of the passage, in the order of its text */
  ofPassage: Map<PassageId, Mention[]>;
  /** by `person/lenin-vladimir`, in reading order */
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
  const ofEntry = new Map<string, PlacedMention[]>();
  for (const { annotation, passage, chapter, id } of await publishedAnnotations()) {
    ofPassage.set(id, annotation.mentions);
    for (const mention of annotation.mentions) {
      const key = `${mention.kind}/${mention.id}`;
      const placed = { mention, passage, chapter, id };
      const before = ofEntry.get(key);
      if (before) before.push(placed);
      else ofEntry.set(key, [placed]);
    }
  }
  return { ofPassage, ofEntry };
}
