/** The registers as downloads: the entries that the texts name. */
import type { OrganisationRecord, PersonRecord, PlaceRecord } from '../schemas/published-data.ts';
import { type PublishedEntry, publishedEntries } from './register-entries.ts';

export async function personRecords(): Promise<PersonRecord[]> {
  return (await publishedEntries('people')).flatMap((entry) => {
    if (entry.source.kind !== 'person') return [];
    const { full, side, who, born, died } = entry.source.data;
    return [{ ...common(entry), ...given({ full }), side, who, ...given({ born, died }) }];
  });
}

export async function placeRecords(): Promise<PlaceRecord[]> {
  return (await publishedEntries('places')).flatMap((entry) => {
    if (entry.source.kind !== 'place') return [];
    const { kind, who, within, today } = entry.source.data;
    return [{ ...common(entry), kind, ...given({ who, within, today }) }];
  });
}

export async function organisationRecords(): Promise<OrganisationRecord[]> {
  return (await publishedEntries('organisations')).flatMap((entry) => {
    if (entry.source.kind !== 'organisation') return [];
    const { kind, who, founded, dissolved, place } = entry.source.data;
    return [{ ...common(entry), kind, who, ...given({ founded, dissolved, place }) }];
  });
}

function common({ id, address, name, sort, mentions, works, source }: PublishedEntry) {
  return {
    id,
    url: address,
    name,
    sort,
    forms: source.data.forms.map(({ form, kind }) => ({ form, kind })),
    mentions: mentions.length,
    works: Object.fromEntries(works.map(({ work, mentions: count }) => [work, count])),
    sameAs: source.data.sameAs,
  };
}

type Given<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

/** The fields that the register has: a download leaves out what is not known. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}
