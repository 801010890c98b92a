/** The entries that this build publishes: those that its texts name, each with its mentions. */

import { lifeYears } from '../edition/life-years.ts';
import type { MentionKind } from '../edition/mentions/mention.ts';
import { sortEntries } from '../edition/register/by-letter.ts';
import { otherSpellings } from '../edition/register/fold-name.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import type { Place } from '../schemas/place.ts';
import { mentionsOf, type PlacedMention } from './mentions.ts';
import { entryAddress, type RegisterName, registerKinds } from './register-kinds.ts';
import { registers } from './registers.ts';
import { publishedWorks, workName } from './works.ts';

export type RegisterData =
  | { kind: 'person'; data: Person }
  | { kind: 'place'; data: Place }
  | { kind: 'organisation'; data: Organisation };

export interface PublishedEntry {
  kind: MentionKind;
  register: RegisterName;
  id: string;
  /** from the root of the edition */
  address: string;
  name: string;
  sort: string;
  /** one line, without name and dates */
  who: string | undefined;
  /** “1870–1924” */
  years: string | undefined;
  /** key and name of the side or kind */
  group: { key: string; name: string };
  /** the spellings that the name does not show */
  also: string[];
  /** as the sources misprint it */
  misprints: string[];
  mentions: PlacedMention[];
  /** in the order of writing, those without a mention left out */
  works: { work: string; name: string; mentions: number }[];
  source: RegisterData;
}

const lists = new Map<RegisterName, Promise<PublishedEntry[]>>();

/** By name. */
export function publishedEntries(register: RegisterName): Promise<PublishedEntry[]> {
  const list = lists.get(register) ?? load(register);
  lists.set(register, list);
  return list;
}

/** The entry with this id, if this build has a mention of it. */
export async function publishedEntry(register: RegisterName, id: string): Promise<PublishedEntry | undefined> {
  return (await publishedEntries(register)).find((entry) => entry.id === id);
}

async function load(register: RegisterName): Promise<PublishedEntry[]> {
  const entries = await Promise.all(sourcesOf(register).map((source) => publish(register, source)));
  return sortEntries(entries.filter(({ mentions }) => mentions.length > 0));
}

function sourcesOf(register: RegisterName): RegisterData[] {
  if (register === 'people') return registers.people.map((data) => ({ kind: 'person', data }));
  if (register === 'places') return registers.places.map((data) => ({ kind: 'place', data }));
  return registers.organisations.map((data) => ({ kind: 'organisation', data }));
}

async function publish(register: RegisterName, source: RegisterData): Promise<PublishedEntry> {
  const { kind, data } = source;
  const { id, name, sort, who, forms } = data;
  const mentions = await mentionsOf(kind, id);
  const group = kind === 'person' ? data.side : data.kind;
  const works = (await publishedWorks()).map((work) => ({
    work: work.id,
    name: workName(work),
    mentions: mentions.filter(({ chapter }) => chapter.work === work.id).length,
  }));
  return {
    kind,
    register,
    id,
    address: entryAddress(kind, id),
    name,
    sort,
    who,
    years: kind === 'person' ? lifeYears(data.born, data.died) : undefined,
    group: { key: group, name: registerKinds[register].groups[group] ?? group },
    also: otherSpellings(
      name,
      forms.filter(({ kind: its }) => its !== 'description' && its !== 'misprint').map(({ form }) => form),
    ),
    misprints: forms.filter(({ kind: its }) => its === 'misprint').map(({ form }) => form),
    mentions,
    works: works.filter((work) => work.mentions > 0),
    source,
  };
}
