/** The registers of people, places and bodies: every reference leads somewhere, every entry is named, every shared form is told apart. */

import { sharedForms } from '../../../src/edition/mentions/shared-forms.ts';
import type { AnnotatedEdition } from '../../annotation/annotated-edition.ts';
import type { Finding, Rule } from '../rule.ts';
import { annotatedOf } from './annotated.ts';
import { inOrderOfIds } from './in-order-of-ids.ts';
import { registerReferences } from './register-references.ts';

export const registersValid: Rule = {
  id: 'registers-valid',
  sentence: 'every entry of a register is named in a text, every id leads somewhere, every shared form is told apart',
  hint: 'correct the entry; who bears a form is said by “when” (work, chapter, passage, neighbouring words, “otherwise”, “ask”)',
  check: (edition) => {
    const annotated = annotatedOf(edition);
    if (Array.isArray(annotated)) return { findings: annotated };
    const { people, places, organisations, references } = annotated.registers;
    const mentions = annotated.passages.reduce((sum, passage) => sum + passage.mentions.length, 0);
    return {
      findings: [
        ...inOrderOfIds('content/people.yaml', people),
        ...inOrderOfIds('content/places.yaml', places),
        ...inOrderOfIds('content/organisations.yaml', organisations),
        ...inOrderOfIds('content/references.yaml', references),
        ...registerReferences(annotated),
        ...sharedForms(annotated.registers),
        ...unnamed(annotated),
      ],
      report: [
        `${people.length} people, ${places.length} places, ${organisations.length} bodies, ${mentions} mentions in ${annotated.passages.length} passages`,
      ],
    };
  },
};

function unnamed({ registers, passages }: AnnotatedEdition): Finding[] {
  const named = new Set(passages.flatMap(({ mentions }) => mentions.map(({ kind, id }) => `${kind}/${id}`)));
  return [
    ...registers.people.map(({ id }) => ['content/people.yaml', 'person', id] as const),
    ...registers.places.map(({ id }) => ['content/places.yaml', 'place', id] as const),
    ...registers.organisations.map(({ id }) => ['content/organisations.yaml', 'organisation', id] as const),
  ]
    .filter(([, kind, id]) => !named.has(`${kind}/${id}`))
    .map(([file, , id]) => ({
      file,
      sentence: `“${id}” has no mention in any text; add a form that stands there, or remove it`,
    }));
}
