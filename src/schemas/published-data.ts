/** The shape of the downloads under `/data/`: the contract with whoever builds on them. */
import { z } from 'zod';
import { passageKinds } from '../edition/passages.ts';
import { emendationKinds } from './emendation.ts';

const id = z.string().describe('work/chapter/passage, for example history/43/p12');

const mention = z.looseObject({
  kind: z.string().describe('what is named: person, place, organisation, event, term, date'),
  start: z.int().nonnegative().describe('first UTF-16 code unit of the mention in text'),
  end: z.int().positive().describe('the code unit after its last'),
});

export const passageRecord = z.strictObject({
  id,
  url: z.string().describe('address from the root of the edition'),
  work: z.string(),
  chapter: z.string(),
  kind: z.enum(passageKinds),
  text: z.string().describe('the edited text on one line, without note marks'),
  notes: z.array(z.string()).describe('ids of the notes that the passage refers to'),
  mentions: z.array(mention),
  by: z
    .string()
    .optional()
    .describe('for a note, who wrote it; for a passage, “another-hand” if not the author of the work'),
});

export const workRecord = z.strictObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  author: z.string(),
  translator: z.string().optional(),
  written: z.string().describe('when, in words'),
  calendar: z.enum(['julian', 'gregorian']).describe('the calendar in which the text counts days in Russia'),
  source: z.strictObject({ file: z.string(), provenance: z.string() }),
  missing: z.array(z.string()),
  rights: z.string(),
  chapters: z.array(
    z.strictObject({ id: z.string(), url: z.string(), title: z.string(), words: z.int(), passages: z.int() }),
  ),
});

export const emendationRecord = z.strictObject({
  id: z.string().describe('work and number of the emendation, for example history/e17'),
  passage: id.optional(),
  source: z.string().describe('what the source prints'),
  reading: z.string().describe('what the edition reads; for a place left alone, what one might expect'),
  decision: z.enum(['emend', 'leave']),
  kind: z.enum(emendationKinds),
  reason: z.string(),
});

export const retiredRecord = z.strictObject({ id, to: id.describe('the passage that has its text now') });

/** The files of `/data/`, each with the schema of its records. */
export const publishedData = {
  'passages.jsonl': { record: passageRecord, about: 'Every passage in reading order, one a line.' },
  'works.json': { record: workRecord, about: 'The works, their sources, gaps and rights, and their chapters.' },
  'emendations.json': {
    record: emendationRecord,
    about: 'Every departure from a source, and the doubtful places that were left as they stand.',
  },
  'retired-passages.json': { record: retiredRecord, about: 'Ids that no longer stand on a page, and where they lead.' },
} as const;

export type PassageRecord = z.infer<typeof passageRecord>;
export type WorkRecord = z.infer<typeof workRecord>;
export type EmendationRecord = z.infer<typeof emendationRecord>;
