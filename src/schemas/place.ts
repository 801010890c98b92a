/** An entry of `content/places.yaml`. */
import { z } from 'zod';
import { entryId, formSchema, passageReference, sameAs } from './register.ts';

export const placeKinds = {
  city: 'Cities, towns and villages',
  district: 'Districts and suburbs',
  street: 'Streets, squares, quays and bridges',
  building: 'Buildings, palaces and monasteries',
  station: 'Railway stations',
  region: 'Provinces and regions',
  country: 'Countries',
  continent: 'Parts of the world',
  water: 'Rivers, lakes and seas',
  front: 'Fronts',
} as const;
export type PlaceKind = keyof typeof placeKinds;

export const placeSchema = z.strictObject({
  id: entryId,
  name: z.string().min(1).describe('the name as best known, as it was called in 1917'),
  sort: z.string().min(1),
  kind: z.enum(Object.keys(placeKinds) as [PlaceKind, ...PlaceKind[]]),
  within: entryId.optional().describe('the place in which it lies'),
  forms: z.array(formSchema).min(1),
  today: z.string().optional().describe('its name today, where it is another'),
  who: z.string().max(160).optional().describe('one line: what it is in these texts, or where it lies'),
  told: z.array(passageReference).default([]),
  cautions: z.array(z.string()).default([]),
  by: z.array(entryId).default([]),
  sameAs: z.array(sameAs).default([]),
});

export const placesSchema = z.array(placeSchema);
export type Place = z.infer<typeof placeSchema>;
