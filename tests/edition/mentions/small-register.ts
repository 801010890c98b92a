/** A register of a few invented bearers, for tests of the rules that tell them apart. */
import { compileLexicon, type RegisterEntry } from '../../../src/edition/mentions/lexicon.ts';
import type { MentioningPassage } from '../../../src/edition/mentions/mention.ts';
import { formSchema } from '../../../src/schemas/register.ts';

type Written = Parameters<typeof formSchema.parse>[0];

export const entry = (kind: RegisterEntry['kind'], id: string, ...forms: Written[]): RegisterEntry => ({
  kind,
  id,
  forms: forms.map((form) => formSchema.parse(form)),
});

export const lexicon = compileLexicon(
  [
    entry('person', 'miller-old', { form: 'Miller', when: { otherwise: true } }, { form: 'Old Miller' }),
    entry('person', 'miller-ensign', { form: 'Miller', when: { after: ['Ensign'] } }),
    entry('person', 'miller-judge', { form: 'Miller', when: { near: ['court'] } }),
    entry('person', 'miller-clerk', { form: 'Miller', when: { passages: ['tale/2/p7'] } }),
    entry('person', 'miller-sailor', { form: 'Miller', when: { chapters: ['tale/3'], before: ['the sailor'] } }),
    entry('person', 'brown-ann', { form: 'Brown', when: { works: ['tale'] } }, { form: 'Ann Brown' }),
    entry('person', 'brown-tom', { form: 'Brown', when: { works: ['tale'] } }, { form: 'Tom Brown' }),
    entry('person', 'green', { form: 'Green', when: { ask: true } }),
    entry('person', 'teller', { form: 'the teller of this tale', self: true }, { form: 'Teler', kind: 'misprint' }),
    entry('place', 'mill-street', { form: 'Miller Street' }),
    entry('organisation', 'miller-works', { form: 'Miller Works', works: ['tale'] }),
  ],
  { phrases: ['The Millers of Dee', 'Miller Days'], things: ['revolt', 'factory'] },
);

export const passage = (text: string, more: Partial<MentioningPassage> = {}): MentioningPassage => ({
  work: 'tale',
  chapter: '1',
  local: 'p1',
  kind: 'paragraph',
  text,
  ...more,
});
