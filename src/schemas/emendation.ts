/** A departure of the edition from its source, or a doubtful place left on purpose: `content/emendations/<work>.yaml`. */
import { z } from 'zod';

export const emendationKinds = [
  'letters',
  'name',
  'spacing',
  'punctuation',
  'quotation-mark',
  'capital',
  'encoding',
  'lost-word',
] as const;

export const emendationSchema = z.strictObject({
  id: z.string().regex(/^e\d+$/, 'an emendation id is the letter e and a number: e17'),
  source: z.string().min(1).describe('the words as the source prints them'),
  before: z.string().default('').describe('words directly before, where the source words stand more than once'),
  after: z.string().default('').describe('words directly after, likewise'),
  reading: z.string().min(1).describe('the reading of the edition; for a place left alone, what one might expect'),
  kind: z.enum(emendationKinds),
  decision: z.enum(['emend', 'leave']).default('emend'),
  reason: z.string().min(1),
});

export const emendationsSchema = z.array(emendationSchema);

export type Emendation = z.infer<typeof emendationSchema>;
