/** An entry of `content/corrections/<work>.yaml`: where a person has overruled the automatic annotation. */
import { z } from 'zod';
import { entryId, passageReference } from './register.ts';

const correction = z
  .strictObject({
    passage: passageReference,
    words: z.string().min(1).describe('as they stand in the passage'),
    occurrence: z.int().positive().optional().describe('which of several places of these words; absent: all'),
    person: entryId.optional().describe('whom the words mean; if no entry is given they are no mention'),
    place: entryId.optional(),
    organisation: entryId.optional(),
    self: z.literal(true).optional().describe('the author means himself'),
    why: z.string().min(1),
  })
  .refine(
    ({ person, place, organisation }) => [person, place, organisation].filter((id) => id !== undefined).length < 2,
    'names two entries; the words mean one',
  );

export const correctionsSchema = z.array(correction);
