/** An entry of `content/eras.yaml`: a time with a name, above the lanes of the timeline. */
import { z } from 'zod';
import { entryId, passageReference } from './register.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is year, month and day: "1917-10-25"');

export const eraSchema = z.strictObject({
  id: entryId,
  name: z.string().min(1).max(24).describe('short: it stands above the drawing'),
  from: day.describe('the first day'),
  to: day.describe('the last day'),
  calendar: z.enum(['julian', 'gregorian']),
  told: z.array(passageReference).min(1).describe('passages that tell of it'),
  why: z.string().min(1).describe('on what its days rest'),
});

export const erasSchema = z.array(eraSchema).min(1);
export type EraEntry = z.infer<typeof eraSchema>;
