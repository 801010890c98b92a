/** Who and what some passages name, the most often named first. */
import type { PassageId } from '../edition/ids.ts';
import { publishedMentions } from './mentions.ts';
import { type PublishedEntry, publishedEntries } from './register-entries.ts';
import { type RegisterName, registerNames } from './register-kinds.ts';

export interface NamedEntry {
  entry: PublishedEntry;
  /** of the given passages */
  passages: number;
}

let entries: Promise<Map<string, PublishedEntry>> | undefined;

/** By `person/lenin-vladimir`. */
function everyEntry(): Promise<Map<string, PublishedEntry>> {
  entries ??= Promise.all(registerNames.map(publishedEntries)).then(
    (lists) => new Map(lists.flat().map((entry) => [`${entry.kind}/${entry.id}`, entry])),
  );
  return entries;
}

/** By register; of two that are named equally often, the first named stands first. */
export async function namedIn(
  passages: readonly PassageId[],
): Promise<{ register: RegisterName; entries: NamedEntry[] }[]> {
  const { ofPassage } = await publishedMentions();
  const counts = new Map<string, number>();
  for (const id of passages) {
    const keys = new Set((ofPassage.get(id) ?? []).map((mention) => `${mention.kind}/${mention.id}`));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const known = await everyEntry();
  const named = [...counts]
    .flatMap(([key, count]): NamedEntry[] => {
      const entry = known.get(key);
      return entry ? [{ entry, passages: count }] : [];
    })
    .toSorted((a, b) => b.passages - a.passages);
  return registerNames
    .map((register) => ({ register, entries: named.filter(({ entry }) => entry.register === register) }))
    .filter((list) => list.entries.length > 0);
}
