/** Front matter of `content/chapters/<work>/<chapter>.md`, written by `npm run ingest`. */
import { z } from 'zod';
import { timeTold } from './time-told.ts';

export const chapterSchema = z.strictObject({
  work: z.string(),
  chapter: z.string(),
  order: z.number().int().describe('place in the work, from 1'),
  title: z.string().describe('the title proper'),
  label: z.string().optional().describe('what the heading prints before the title: “Chapter 43:”'),
  tells: timeTold.optional(),
});

export type ChapterData = z.infer<typeof chapterSchema>;
