/** Forms that two entries claim: each claimant must say when it is meant. */

import type { Form } from '../../schemas/register.ts';
import { entriesOf, type Registers } from './registers.ts';

const files = {
  person: 'content/people.yaml',
  place: 'content/places.yaml',
  organisation: 'content/organisations.yaml',
  event: 'content/events.yaml',
};

export interface FormFault {
  /** the register in which it can be mended */
  file: string;
  sentence: string;
}

export function sharedForms(registers: Registers): FormFault[] {
  const claims = new Map<string, { file: string; id: string; form: Form }[]>();
  for (const { kind, id, forms } of entriesOf(registers)) {
    for (const form of forms) {
      if (form.kind === 'misprint') continue;
      claims.set(form.form, [...(claims.get(form.form) ?? []), { file: files[kind], id, form }]);
    }
  }
  return [...claims].flatMap(([form, all]) => {
    const twice = all.filter(
      ({ id, file }, index) => all.findIndex((one) => one.id === id && one.file === file) !== index,
    );
    const shared = new Set(all.map(({ file, id }) => `${file} ${id}`)).size > 1;
    const silent = shared ? all.filter(({ form: { when, works } }) => !when && !works) : [];
    return [
      ...twice.map(({ file, id }) => ({ file, sentence: `${id} has the form “${form}” twice` })),
      ...silent.map(({ file, id }) => ({
        file,
        sentence: `${id} claims “${form}”, which ${others(all, id)} claims too: say under “when” how they are told apart`,
      })),
    ];
  });
}

function others(all: readonly { id: string }[], id: string): string {
  return all.flatMap((one) => (one.id === id ? [] : [one.id])).join(', ');
}
