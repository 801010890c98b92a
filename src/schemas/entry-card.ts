/** The fragment that a card of a name fetches: `/data/cards/people/lenin-vladimir.json`. */
import { z } from 'zod';
import { mentionKinds } from '../edition/mentions/mention.ts';

const count = z.int().nonnegative();

const chapter = z.strictObject({
  id: z.string().describe('work and chapter: history/43'),
  title: z.string(),
  named: count.describe('mentions, without those in which the author means himself'),
  first: z.string().describe('the first passage that names the entry: p12'),
});

const work = z.strictObject({
  id: z.string(),
  title: z.string(),
  named: count,
  self: count.optional().describe('how often the author of the work means himself'),
  forms: z.array(z.string()).describe('what the work calls the entry, the commonest first'),
  chapters: z.array(chapter).describe('those that name the entry, in reading order'),
});

export const entryCard = z.strictObject({
  kind: z.enum(mentionKinds),
  id: z.string(),
  name: z.string(),
  who: z.string().optional().describe('one line'),
  years: z.string().optional().describe('1870–1924; of an event, when it was'),
  told: z.array(z.string()).optional().describe('short names of the works that tell an event'),
  works: z.array(work).describe('in reading order'),
});

export type EntryCard = z.infer<typeof entryCard>;
