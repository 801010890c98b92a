/** Who and what this build’s passages name together. */

import type { MentionKind } from '../edition/mentions/mention.ts';
import { type CoMentions, coMentions, companionsOf } from '../edition/register/co-mentions.ts';
import { publishedMentions } from './mentions.ts';
import { type PublishedEntry, publishedEntry } from './register-entries.ts';
import { type RegisterName, registerKinds, registerNames } from './register-kinds.ts';

let shared: Promise<CoMentions> | undefined;

/** By `person/lenin-vladimir`. */
export function namedTogether(): Promise<CoMentions> {
  shared ??= publishedMentions().then(({ ofPassage }) =>
    coMentions([...ofPassage.values()].map((mentions) => mentions.map(({ kind, id }) => `${kind}/${id}`))),
  );
  return shared;
}

/** The entries of a register that are most often named in the same passage. */
export async function companionsIn(
  register: RegisterName,
  entry: PublishedEntry,
  most: number,
): Promise<{ entry: PublishedEntry; passages: number }[]> {
  const { kind } = registerKinds[register];
  const key = `${entry.kind}/${entry.id}`;
  const companions = companionsOf(await namedTogether(), key, most, (other) => other.startsWith(`${kind}/`));
  const found = await Promise.all(
    companions.map(async (one) => ({ entry: await entryOf(one.key), passages: one.passages })),
  );
  return found.flatMap((one) => (one.entry ? [{ entry: one.entry, passages: one.passages }] : []));
}

/** @param key `person/lenin-vladimir` */
export async function entryOf(key: string): Promise<PublishedEntry | undefined> {
  const [kind, id = ''] = key.split('/') as [MentionKind, string?];
  const register = registerNames.find((name) => registerKinds[name].kind === kind);
  return register && publishedEntry(register, id);
}
