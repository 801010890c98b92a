/** Whether what the registers and corrections name is there: references, passages, works, places, entries. */
import type { Form } from '../../../src/schemas/register.ts';
import type { AnnotatedEdition } from '../../annotation/annotated-edition.ts';
import type { Finding } from '../rule.ts';

interface Entry {
  id: string;
  forms: readonly Form[];
  told: readonly string[];
  by: readonly string[];
}

export function registerReferences(edition: AnnotatedEdition): Finding[] {
  const { people, places, organisations, references } = edition.registers;
  const known = {
    passage: new Set(edition.passages.map(({ id }) => id)),
    chapter: new Set(edition.passages.map(({ id }) => id.split('/').slice(0, 2).join('/'))),
    work: new Set(edition.passages.map(({ work }) => work)),
    reference: new Set(references.map(({ id }) => id)),
    person: new Set(people.map(({ id }) => id)),
    place: new Set(places.map(({ id }) => id)),
    organisation: new Set(organisations.map(({ id }) => id)),
    event: new Set(edition.registers.events.map(({ id }) => id)),
  };
  type Kind = keyof typeof known;
  const missing = (file: string, where: string, kind: Kind, ids: readonly (string | undefined)[]): Finding[] =>
    ids
      .filter((id): id is string => id !== undefined && !known[kind].has(id))
      .map((id) => ({ file, sentence: `${where} names the ${kind} “${id}”, which is not there` }));
  const common = (file: string, { id, forms, told, by }: Entry): Finding[] => [
    ...missing(file, id, 'passage', [...told, ...forms.flatMap(({ when }) => when?.passages ?? [])]),
    ...missing(
      file,
      id,
      'chapter',
      forms.flatMap(({ when }) => when?.chapters ?? []),
    ),
    ...missing(
      file,
      id,
      'work',
      forms.flatMap(({ works = [], when }) => [...works, ...(when?.works ?? [])]),
    ),
    ...missing(file, id, 'reference', by),
  ];
  return [
    ...people.flatMap((person) => [
      ...common('content/people.yaml', person),
      ...missing('content/people.yaml', person.id, 'reference', [
        ...(person.born?.by ?? []),
        ...(person.died?.by ?? []),
        ...person.offices.flatMap(({ by }) => by),
      ]),
      ...missing(
        'content/people.yaml',
        person.id,
        'passage',
        person.offices.flatMap(({ passages }) => passages),
      ),
    ]),
    ...places.flatMap((place) => [
      ...common('content/places.yaml', place),
      ...missing('content/places.yaml', place.id, 'place', [place.within]),
    ]),
    ...organisations.flatMap((body) => [
      ...common('content/organisations.yaml', body),
      ...missing('content/organisations.yaml', body.id, 'place', [body.place]),
      ...missing('content/organisations.yaml', body.id, 'reference', [
        ...(body.founded?.by ?? []),
        ...(body.dissolved?.by ?? []),
      ]),
    ]),
    ...edition.corrections.flatMap(({ passage, person, place, organisation, event }) => {
      const file = `content/corrections/${passage.split('/')[0]}.yaml`;
      return [
        ...missing(file, passage, 'passage', [passage]),
        ...missing(file, passage, 'person', [person]),
        ...missing(file, passage, 'place', [place]),
        ...missing(file, passage, 'organisation', [organisation]),
        ...missing(file, passage, 'event', [event]),
      ];
    }),
  ];
}
