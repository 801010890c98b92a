/** Who and what is named where, in what this build publishes. */
import { ContentError } from '../content-files.ts';
import { type PassageId, passageId } from '../edition/ids.ts';
import type { Mention, MentionKind } from '../edition/mentions/mention.ts';
import { type MentionSources, mentionsIn, narratorsOf } from '../edition/mentions/mentions-in.ts';
import { entriesOf, lexiconOf } from '../edition/mentions/registers.ts';
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

/** @throws ContentError if a name is left undecided, or a mention leads to no entry */
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
  const open: string[] = [];
  const entries = new Set(entriesOf(registers).map(({ kind, id }) => `${kind}/${id}`));
  const unknown = ({ kind, id }: Mention): boolean => !entries.has(`${kind}/${id}`);
  for (const chapter of await publishedChapters()) {
    const { work, chapter: name } = chapter;
    for (const passage of chapter.passages) {
      const found = mentionsIn(passage, work, name, sources);
      const id = passageId(work, name, passage.local);
      open.push(
        ...found.undecided.map(({ start, end }) => `${id}: “${passage.text.slice(start, end)}” may mean several`),
      );
      open.push(...found.mentions.filter(unknown).map(({ id: entry }) => `${id}: there is no entry “${entry}”`));
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
  if (open.length > 0) throw new ContentError([...open, '`npm run review` prints all that is undecided.'].join('\n'));
  return { ofPassage, ofEntry };
}
