/** Where the ids of retired passages stand on the pages, so that a link to one arrives at its text. */
import { splitPassageId } from './ids.ts';

/** A passage that no longer stands by itself, and the living one to which its readers are sent. */
export interface Retired {
  id: string;
  to: string;
}

/** Whether a passage was retired within its chapter. */
export function inSameChapter({ id, to }: Retired): boolean {
  const from = splitPassageId(id);
  const home = splitPassageId(to);
  return from.work === home.work && from.chapter === home.chapter;
}

/**
 * The id of the anchor in the block to which a retired passage's readers are sent: its own id within its
 * chapter, so that the old address arrives there; in another chapter `from-` and the whole id.
 */
export function retiredAnchor(retired: Retired): string {
  const { work, chapter, local } = splitPassageId(retired.id);
  return inSameChapter(retired) ? local : `from-${work}-${chapter}-${local}`;
}

/** The address at which a reader of a retired passage arrives, without the base path. */
export function retiredAddress(retired: Retired): string {
  const { work, chapter } = splitPassageId(retired.to);
  return `/read/${work}/${chapter}/#${retiredAnchor(retired)}`;
}

/** The retired passages whose readers are sent to a chapter, by the id of the living one within it. */
export function retiredInto(retired: readonly Retired[], work: string, chapter: string): Map<string, Retired[]> {
  const here = retired.filter(({ to }) => to.startsWith(`${work}/${chapter}/`));
  return Map.groupBy(here, ({ to }) => splitPassageId(to).local);
}

/** What a reader is told who arrives by the address of a retired passage. */
export function retiredSentence(retired: Retired): string {
  const old = splitPassageId(retired.id).local;
  const named = inSameChapter(retired) ? old : retired.id;
  return `You came by a link to ${named}, which no longer stands by itself. What is kept of its text is here, in ${splitPassageId(retired.to).local}.`;
}
