/** `content/hours.yaml`: what the page of the hours shows. */
import { z } from 'zod';
import { entryId } from './register.ts';

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a moment is a day and a time: "1917-10-24T21:00"')
  .describe('as Russia counted');

export const hoursSchema = z.strictObject({
  from: moment,
  to: moment,
  works: z.array(entryId).min(1).describe('those that tell the hours'),
  lanes: z
    .array(
      z.strictObject({
        id: entryId,
        name: z.string().min(1),
        places: z.array(entryId).min(1).describe('ids of places.yaml; what lies within them is meant too'),
      }),
    )
    .min(1),
});

export type Hours = z.infer<typeof hoursSchema>;
