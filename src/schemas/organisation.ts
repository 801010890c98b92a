/** An entry of `content/organisations.yaml`. */
import { z } from 'zod';
import { edtfDate, entryId, formSchema, passageReference, sameAs } from './register.ts';

export const organisationKinds = {
  party: 'Parties and factions',
  soviet: 'Soviets and their committees',
  committee: 'Committees and staffs',
  assembly: 'Assemblies, congresses and conferences',
  government: 'Governments and ministries',
  union: 'Trade unions and co-operatives',
  regiment: 'Regiments, divisions and armies',
  ship: 'Ships',
  newspaper: 'Newspapers and journals',
  factory: 'Factories and works',
  school: 'Schools and learned bodies',
  company: 'Companies and banks',
  church: 'Churches',
  international: 'International bodies',
} as const;
export type OrganisationKind = keyof typeof organisationKinds;

export const organisationSchema = z.strictObject({
  id: entryId,
  name: z.string().min(1).describe('the name as best known in English'),
  sort: z.string().min(1),
  kind: z.enum(Object.keys(organisationKinds) as [OrganisationKind, ...OrganisationKind[]]),
  forms: z.array(formSchema).min(1),
  who: z.string().min(1).max(200).describe('one line: what it was in these texts'),
  told: z.array(passageReference).default([]),
  founded: z.strictObject({ date: edtfDate, by: z.array(entryId).min(1) }).optional(),
  dissolved: z.strictObject({ date: edtfDate, by: z.array(entryId).min(1) }).optional(),
  place: entryId.optional().describe('id of the place where it sat'),
  cautions: z.array(z.string()).default([]),
  by: z.array(entryId).default([]),
  sameAs: z.array(sameAs).default([]),
});

export const organisationsSchema = z.array(organisationSchema);
export type Organisation = z.infer<typeof organisationSchema>;
