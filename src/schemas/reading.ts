/** `content/annotated/reading.yaml`: what readers of the whole annotated text found. */
import { z } from 'zod';

export const readingSchema = z.strictObject({
  mentions: z.int().positive().describe('mentions that they saw'),
  wrong: z.int().describe('that meant another entry, or nobody'),
  halved: z.int().describe('that held half a name'),
  missed: z.int().describe('names without a mention'),
});

export type Reading = z.infer<typeof readingSchema>;
