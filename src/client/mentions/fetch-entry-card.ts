/** The fragment of an entry, fetched once a page. */
import { href } from '../../href.ts';
import type { EntryCard } from '../../schemas/entry-card.ts';

const kept = new Map<string, Promise<EntryCard>>();

/** @param path `people/lenin-vladimir`. A failure is not kept: the reader may be on line again later. */
export function fetchEntryCard(path: string): Promise<EntryCard> {
  const before = kept.get(path);
  if (before) return before;
  const card = request(path);
  kept.set(path, card);
  card.catch(() => kept.delete(path));
  return card;
}

async function request(path: string): Promise<EntryCard> {
  const response = await fetch(href(`/data/cards/${path}.json`));
  if (!response.ok) throw new Error(`${response.status} for the card of ${path}`);
  return (await response.json()) as EntryCard;
}
