/** The emendations and the places left on purpose, each with the passage in which it stands. */
import { readEmendations, readRetired } from '../content-files.ts';
import { passageId } from '../edition/ids.ts';
import type { Emendation } from '../schemas/emendation.ts';
import type { RetiredPassage } from '../schemas/retired-passage.ts';
import { chaptersOf, publishedChapters } from './chapters.ts';
import { publishedWorks } from './works.ts';

export interface PublishedEmendation extends Emendation {
  /** the passage that shows the reading; undefined for a place left as it stands that is not found in one */
  passage: string | undefined;
}

/** A work's emendations in the order of the text. */
export async function emendationsOf(work: string): Promise<PublishedEmendation[]> {
  const places = new Map<string, string>();
  const texts: { passage: string; text: string }[] = [];
  for (const { chapter, passages } of await chaptersOf(work)) {
    for (const { local, text, emendations } of passages) {
      const passage = passageId(work, chapter, local);
      for (const id of emendations) places.set(id, passage);
      texts.push({ passage, text });
    }
  }
  const order = new Map(texts.map(({ passage }, index) => [passage, index]));
  const plain = (words: string): string => words.replace(/\*+/g, '');
  const withPlaces = readEmendations(process.cwd(), work).map((entry): PublishedEmendation => {
    const words = plain(entry.before + entry.source + entry.after);
    const passage =
      entry.decision === 'emend' ? places.get(entry.id) : texts.find(({ text }) => text.includes(words))?.passage;
    return { ...entry, passage };
  });
  const rank = ({ passage }: PublishedEmendation): number => order.get(passage ?? '') ?? texts.length;
  return withPlaces.toSorted((a, b) => rank(a) - rank(b));
}

/** Retired ids of published works that lead to published works. */
export async function retiredPassages(): Promise<RetiredPassage[]> {
  const works = new Set((await publishedWorks()).map(({ id }) => id));
  const published = (id: string): boolean => works.has(id.split('/')[0] ?? '');
  return readRetired(process.cwd()).filter(({ id, to }) => published(id) && published(to));
}

/** How many passages this build has. */
export async function passageCount(): Promise<number> {
  return (await publishedChapters()).reduce((sum, { passages }) => sum + passages.length, 0);
}
