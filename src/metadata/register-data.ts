/** Entries of the registers as Schema.org describes them: nothing but what the registers say. */
import type { ItemList, Organization, Person, Place, WithContext } from 'schema-dts';
import type { PublishedEntry } from '../published/register-entries.ts';
import type { Permanent } from './structured-data.ts';

const schema = 'https://schema.org';

export function entryData(entry: PublishedEntry, at: Permanent): object {
  const { source, name, who, also, address } = entry;
  const url = at(address);
  const common = {
    '@context': schema,
    '@id': url,
    url,
    name,
    ...(who ? { description: who } : {}),
    ...(also.length > 0 ? { alternateName: also } : {}),
    ...(source.data.sameAs.length > 0 ? { sameAs: source.data.sameAs } : {}),
  } as const;
  if (source.kind === 'person') {
    const { born, died } = source.data;
    const person: WithContext<Person> = {
      ...common,
      '@type': 'Person',
      ...(born && isExact(born.date) ? { birthDate: born.date } : {}),
      ...(died && isExact(died.date) ? { deathDate: died.date } : {}),
    };
    return person;
  }
  if (source.kind === 'place') {
    const place: WithContext<Place> = { ...common, '@type': 'Place' };
    return place;
  }
  const { founded, dissolved } = source.data;
  const organisation: WithContext<Organization> = {
    ...common,
    '@type': 'Organization',
    ...(founded && isExact(founded.date) ? { foundingDate: founded.date } : {}),
    ...(dissolved && isExact(dissolved.date) ? { dissolutionDate: dissolved.date } : {}),
  };
  return organisation;
}

export function listData(name: string, address: string, entries: readonly PublishedEntry[], at: Permanent): object {
  const list: WithContext<ItemList> = {
    '@context': schema,
    '@type': 'ItemList',
    name,
    url: at(address),
    numberOfItems: entries.length,
  };
  return list;
}

/** Schema.org has no sign for a date that is doubtful. */
function isExact(date: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(date);
}
