/** `content/annotated/reading.yaml`: what readers of the whole annotated text found. */
import { z } from 'zod';

export const readingSchema = z.strictObject({
  mentions: z.int().positive().describe('mentions that they saw'),
  wrong: z.int().describe('that meant another entry, or nobody'),
  halved: z.int().describe('that held half a name'),
  missed: z.int().describe('names without a mention'),
  dates: z.strictObject({
    mentions: z.int().positive().describe('dates that they saw'),
    wrong: z.int().describe('that meant other days, or were no date'),
    calendar: z.int().describe('that meant the right days of the wrong calendar: events abroad'),
    halved: z.int().describe('of which a part was left out'),
    missed: z.int().describe('dates without a mention'),
    counted: z.int().describe('words without a mention that count from another date and are settled by the text'),
  }),
});

export type Reading = z.infer<typeof readingSchema>;
