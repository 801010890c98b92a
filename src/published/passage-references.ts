/** Passages on which an entry rests, as links. */
import { passageAddress, splitPassageId } from '../edition/ids.ts';
import { chapterLabel, passageLabel } from '../edition/register/citation-label.ts';
import { publishedMentions } from './mentions.ts';
import { publishedWorks, workName } from './works.ts';

export interface PassageLink {
  address: string;
  /** “History, ch. 43 ¶12” */
  citation: string;
}

/** Passages that this build does not have are left out. */
export async function passageLinks(ids: readonly string[]): Promise<PassageLink[]> {
  const { ofPassage } = await publishedMentions();
  const published = new Set<string>(ofPassage.keys());
  const names = new Map((await publishedWorks()).map((work) => [work.id, workName(work)]));
  return ids
    .filter((id) => published.has(id))
    .map((id) => {
      const { work, chapter, local } = splitPassageId(id);
      return {
        address: passageAddress(id),
        citation: `${names.get(work)}, ${chapterLabel(chapter)} ${passageLabel(local)}`,
      };
    });
}
