/** The three registers as readers meet them: their addresses, names and groups. */
import { entryPath } from '../edition/mentions/entry-path.ts';
import type { MentionKind } from '../edition/mentions/mention.ts';
import { organisationKinds } from '../schemas/organisation.ts';
import { sides } from '../schemas/person.ts';
import { placeKinds } from '../schemas/place.ts';

export const registerNames = ['people', 'places', 'organisations'] as const;
export type RegisterName = (typeof registerNames)[number];

export interface RegisterKind {
  kind: MentionKind;
  /** in the bar and in the breadcrumbs */
  name: string;
  title: string;
  /** what its entries are, in a sentence */
  lead: string;
  /** what one entry is called, and several */
  one: string;
  many: string;
  /** by what its entries are grouped, and the address of the list that does so */
  grouping: { word: string; address: string };
  groups: Record<string, string>;
}

export const registerKinds: Record<RegisterName, RegisterKind> = {
  people: {
    kind: 'person',
    name: 'People',
    title: 'People',
    lead: 'Everyone whom the texts name, under the name as best known, with every spelling of the translators.',
    one: 'person',
    many: 'people',
    grouping: { word: 'side', address: '/people/by-side/' },
    groups: sides,
  },
  places: {
    kind: 'place',
    name: 'Places',
    title: 'Places',
    lead: 'Every place that the texts name, from the rooms of a palace to the continents, as it was called in 1917.',
    one: 'place',
    many: 'places',
    grouping: { word: 'kind', address: '/places/by-kind/' },
    groups: placeKinds,
  },
  organisations: {
    kind: 'organisation',
    name: 'Bodies',
    title: 'Parties, soviets and other bodies',
    lead: 'Every party, soviet, committee, congress, regiment, ship and newspaper that the texts name.',
    one: 'body',
    many: 'bodies',
    grouping: { word: 'kind', address: '/organisations/by-kind/' },
    groups: organisationKinds,
  },
};

/** From the root of the edition: `/people/lenin-vladimir/`. */
export function entryAddress(kind: MentionKind, id: string): string {
  return `/${entryPath({ kind, id })}/`;
}
