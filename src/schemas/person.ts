/** An entry of `content/people.yaml`. */
import { z } from 'zod';
import { checkedDate, edtfDate, entryId, formSchema, passageReference, sameAs } from './register.ts';

/** Where a person stood at the time of the events told. */
export const sides = {
  bolshevik: 'Bolsheviks',
  'left-sr': 'Left Social Revolutionaries',
  sr: 'Social Revolutionaries',
  menshevik: 'Mensheviks',
  'menshevik-internationalist': 'Menshevik Internationalists',
  socialist: 'Other socialists of Russia',
  anarchist: 'Anarchists',
  kadet: 'Kadets',
  liberal: 'Other liberals',
  monarchist: 'Monarchists and the right',
  officer: 'Officers and generals',
  government: 'Ministers and officials without party',
  church: 'Clergy',
  'national-movement': 'National movements',
  worker: 'Workers, soldiers, sailors and peasants without known party',
  'foreign-socialist': 'Socialists abroad',
  abroad: 'Statesmen and soldiers abroad',
  witness: 'Journalists, memoirists and scholars',
  earlier: 'Figures of earlier times, of letters and of legend',
  unknown: 'Side not told',
} as const;
export type Side = keyof typeof sides;

const office = z.strictObject({
  office: z.string().min(1),
  from: edtfDate.optional().describe('EDTF, Gregorian'),
  to: edtfDate.optional(),
  by: z.array(entryId).default([]).describe('references'),
  passages: z.array(passageReference).default([]),
});

export const personSchema = z.strictObject({
  id: entryId,
  name: z.string().min(1).describe('the name as best known, with its usual spelling today'),
  sort: z.string().min(1).describe('for sorting: Lenin, Vladimir'),
  full: z.string().optional().describe('the whole name, with patronymic and family name by birth'),
  forms: z.array(formSchema).min(1),
  born: checkedDate.optional(),
  died: checkedDate.optional(),
  side: z.enum(Object.keys(sides) as [Side, ...Side[]]),
  who: z.string().min(1).max(160).describe('one line, without name and dates: who it is in these texts'),
  told: z.array(passageReference).default([]).describe('passages on which the line and the paragraph rest'),
  about: z.string().optional().describe('a paragraph, for the thirty most mentioned'),
  offices: z.array(office).default([]),
  cautions: z.array(z.string()).default([]).describe('who else bears the name, what is uncertain; shown to readers'),
  by: z.array(entryId).default([]).describe('references for the whole name and what else the texts do not say'),
  sameAs: z.array(sameAs).default([]),
});

export const peopleSchema = z.array(personSchema);
export type Person = z.infer<typeof personSchema>;
