/** An entry of `content/events.yaml`. */
import { z } from 'zod';
import { entryId, formSchema, passageReference } from './register.ts';

export const eventKinds = {
  meeting: 'Meetings',
  congress: 'Congresses and conferences',
  vote: 'Votes and resolutions',
  speech: 'Speeches',
  document: 'Letters, orders and other documents',
  publication: 'Publications',
  decree: 'Decrees and laws',
  negotiation: 'Negotiations',
  government: 'Governments and offices',
  troops: 'Movements of troops',
  strike: 'Strikes and demonstrations',
  seizure: 'Seizures',
  arrest: 'Arrests and releases',
  war: 'The war',
  period: 'Days and times with a name',
  abroad: 'Abroad',
} as const;
export type EventKind = keyof typeof eventKinds;

/** A day, a month, a year, or two of them with all between: `1917-10-25`, `1917-10`, `1917`, `1917-10-24/1917-10-25`. */
const days = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
    'a date is a day, a month, a year, or two with a stroke: "1917-10-25", "1917-10", "1917-10-24/1917-10-25"',
  );

const dated = z
  .strictObject({
    date: days.describe('in the calendar named, as the passages give it'),
    calendar: z.enum(['julian', 'gregorian']),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}(\/\d{2}:\d{2})?$/, 'a time is "21:40", or "22:40/06:00" from one to another')
      .optional()
      .describe('time of day, where a passage tells it'),
    told: z.array(passageReference).default([]).describe('passages in which a date names these days'),
    why: z.string().min(1).optional().describe('on what the date rests, if no passage names these days'),
  })
  .refine(
    ({ told, why }) => told.length > 0 || why !== undefined,
    'rests on nothing: name passages under “told”, or say “why”',
  );

export const eventSchema = z.strictObject({
  id: entryId,
  name: z.string().min(1).max(60).describe('short enough for a timeline'),
  forms: z.array(formSchema).default([]).describe('names by which the texts call it; none for “the insurrection”'),
  when: z.array(dated).min(1).describe('the first is the one that the edition takes; others where the texts differ'),
  where: z.array(entryId).default([]).describe('ids of places.yaml'),
  who: z.array(entryId).default([]).describe('ids of people.yaml'),
  bodies: z.array(entryId).default([]).describe('ids of organisations.yaml'),
  kind: z.enum(Object.keys(eventKinds) as [EventKind, ...EventKind[]]),
  importance: z
    .int()
    .min(1)
    .max(4)
    .describe('1: shown in a timeline of 1903 to 1932; 2: of the year 1917; 3: of a month; 4: of a day'),
  partOf: entryId.optional().describe('id of the greater event'),
  body: entryId
    .optional()
    .describe('id in organisations.yaml of the gathering that this event is: where the body is named, so is the event'),
  what: z.string().min(1).describe('one or two sentences, only what the passages tell'),
  told: z.array(passageReference).min(1).describe('the passages that tell it, named or not, in reading order'),
  differs: z
    .array(z.strictObject({ sentence: z.string().min(1), passages: z.array(passageReference).min(1) }))
    .default([])
    .describe('where the texts disagree'),
  merges: z.array(entryId).default([]).describe('other ids under which it was listed'),
});

export const eventsSchema = z.array(eventSchema);
export type EventEntry = z.infer<typeof eventSchema>;
