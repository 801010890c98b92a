/** The shape of the downloads under `/data/`: the contract with whoever builds on them. */
import { z } from 'zod';
import { weekdayNames } from '../edition/calendar/weekday.ts';
import { mentionKinds } from '../edition/mentions/mention.ts';
import { passageKinds } from '../edition/passages.ts';
import { emendationKinds } from './emendation.ts';
import { type EventKind, eventKinds } from './event.ts';
import { type OrganisationKind, organisationKinds } from './organisation.ts';
import { type Side, sides } from './person.ts';
import { type PlaceKind, placeKinds } from './place.ts';
import { formKinds, sureness } from './register.ts';

const id = z.string().describe('work/chapter/passage, for example history/43/p12');

const place = {
  start: z.int().nonnegative().describe('first UTF-16 code unit of the mention in text'),
  end: z.int().positive().describe('the code unit after its last'),
};

const nameMention = z.strictObject({
  kind: z.enum(mentionKinds).describe('what is named'),
  id: z.string().describe('id in people.json, places.json, organisations.json or events.json'),
  ...place,
  self: z.literal(true).optional().describe('the author of the work means himself'),
});

const isoDay = z.string().describe('a day, as 1917-10-24');
const span = { from: isoDay, to: isoDay };

const dateMention = z.strictObject({
  kind: z.literal('date').describe('the words date something'),
  ...place,
  from: z.string().describe('the first day, in the calendar named'),
  to: z.string().describe('the last day'),
  calendar: z.enum(['julian', 'gregorian']).describe('in which the words count: Old or New Style'),
  precision: z
    .enum(['day', 'month', 'year', 'range'])
    .describe('range: a season, decade or century, a part of a month, or two dates with all between them'),
  gregorian: z.strictObject(span).describe('from and to by the Gregorian calendar'),
  edtf: z.string().describe('the same as EDTF, which knows no other calendar'),
  because: z.string().describe('on what grounds the words are taken to mean these days'),
  relative: z.literal(true).optional().describe('counted from another date: “the next day”'),
  forecast: z.literal(true).optional().describe('spoken of beforehand, by someone whom the text quotes'),
  remark: z
    .strictObject({ sentence: z.string(), meant: z.strictObject(span).optional() })
    .optional()
    .describe('what the edition says of a date that is wrong as printed, and the days that are meant'),
});

const mention = z.union([nameMention, dateMention]);

export const passageRecord = z.strictObject({
  id,
  url: z.string().describe('address from the root of the edition'),
  work: z.string(),
  chapter: z.string(),
  kind: z.enum(passageKinds),
  text: z.string().describe('the edited text on one line, without note marks'),
  notes: z.array(z.string()).describe('ids of the notes that the passage refers to'),
  mentions: z
    .array(mention)
    .describe(
      'names and dates in the text, in its order, none upon another, except that a body which met once is an event as well: the event follows with the same place',
    ),
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

const registered = {
  id: z.string().describe('as in the mentions of passages.jsonl'),
  url: z.string().describe('address from the root of the edition'),
  name: z.string().describe('the name as best known'),
  sort: z.string().describe('the name by which lists are sorted'),
  forms: z
    .array(z.strictObject({ form: z.string(), kind: z.enum(formKinds) }))
    .describe('the spellings and other names by which it is found; a misprint is emended in the text'),
  mentions: z.int().positive().describe('how often the texts name it'),
  works: z.record(z.string(), z.int().positive()).describe('mentions by the id of the work'),
  sameAs: z.array(z.string()).describe('the same in Wikidata or VIAF'),
};

const datedFact = z.strictObject({
  date: z.string().describe('EDTF, Gregorian'),
  sure: z.enum(sureness).optional(),
  by: z.array(z.string()).describe('the references in which it was read'),
});

export const personRecord = z.strictObject({
  ...registered,
  full: z.string().optional().describe('the whole name'),
  side: z.enum(Object.keys(sides) as [Side, ...Side[]]).describe('party or side at the time of the events told'),
  who: z.string().describe('one line'),
  born: datedFact.optional().describe('EDTF date, how sure, and by which references'),
  died: datedFact.optional().describe('EDTF date, how sure, and by which references'),
});

export const placeRecord = z.strictObject({
  ...registered,
  kind: z.enum(Object.keys(placeKinds) as [PlaceKind, ...PlaceKind[]]),
  who: z.string().optional().describe('one line'),
  within: z.string().optional().describe('id of the place in which it lies'),
  today: z.string().optional().describe('its name today, where it is another'),
});

export const organisationRecord = z.strictObject({
  ...registered,
  kind: z.enum(Object.keys(organisationKinds) as [OrganisationKind, ...OrganisationKind[]]),
  who: z.string().describe('one line'),
  founded: datedFact.optional().describe('EDTF date, and by which references'),
  dissolved: datedFact.optional().describe('EDTF date, and by which references'),
  place: z.string().optional().describe('id of the place where it sat'),
});

const eventDate = z.strictObject({
  from: z.string().describe('the first day, in the calendar named'),
  to: z.string().describe('the last day'),
  calendar: z.enum(['julian', 'gregorian']).describe('in which the passages give it: Old or New Style'),
  precision: z.enum(['day', 'month', 'year', 'range']),
  gregorian: z.strictObject(span).describe('from and to by the Gregorian calendar'),
  edtf: z.string().describe('the same as EDTF, which knows no other calendar'),
  time: z.string().optional().describe('time of day, 02:10, or 22:40/06:00 from one to another'),
  told: z.array(id).describe('passages in which a date names these days'),
  why: z.string().optional().describe('on what the date rests, if no passage names these days'),
});

export const eventRecord = z.strictObject({
  id: registered.id,
  url: registered.url,
  name: z.string().describe('what the edition calls it'),
  kind: z.enum(Object.keys(eventKinds) as [EventKind, ...EventKind[]]),
  importance: z
    .int()
    .min(1)
    .max(4)
    .describe('1: shown in a timeline of 1903 to 1932; 2: of the year 1917; 3: of a month; 4: of a day'),
  what: z.string().describe('one or two sentences, only what the passages tell'),
  forms: registered.forms,
  when: z.array(eventDate).describe('the first is the one that the edition takes; others where the texts differ'),
  where: z.array(z.string()).describe('ids in places.json'),
  who: z.array(z.string()).describe('ids in people.json: those who took part'),
  bodies: z.array(z.string()).describe('ids in organisations.json'),
  body: z.string().optional().describe('id in organisations.json of the gathering that the event is'),
  partOf: z.string().optional().describe('id of the greater event'),
  parts: z.array(z.string()).describe('ids of the events that are parts of it, in the order of time'),
  told: z.array(id).describe('the passages that tell it, named or not, in reading order'),
  differs: z
    .array(z.strictObject({ sentence: z.string(), passages: z.array(id) }))
    .describe('where the texts disagree, with the passages'),
  mentions: z.int().nonnegative().describe('how often the texts name it, gatherings among them'),
  works: z.record(z.string(), z.int().positive()).describe('passages that tell it by the id of the work'),
});

interface PublishedFile {
  record: z.ZodObject;
  about: string;
  /** what the records hold, where that has fields of its own; by what it is called */
  parts?: Record<string, z.ZodObject>;
}

const told = z.strictObject({
  exact: z.int().nonnegative().describe('passages that name the day'),
  stretch: z.int().nonnegative().describe('other passages that name a stretch of at most 31 days in which it lies'),
});

export const dayRecord = z.strictObject({
  date: z.string().describe('the day as Russia counted it: Old Style up to 31 January 1918, then New Style'),
  calendar: z.enum(['julian', 'gregorian']).describe('the calendar of date'),
  gregorian: z.string().describe('the same day, New Style'),
  weekday: z.enum(weekdayNames),
  url: z.string().describe('address from the root of the edition'),
  ...told.shape,
  works: z.record(z.string(), told).describe('the same by the id of the work'),
  passages: z.array(id).describe('ids of the passages that name the day, as printed or as meant, in reading order'),
});

/** The files of `/data/`, each with the schema of its records. */
export const publishedData = {
  'passages.jsonl': {
    record: passageRecord,
    about: 'Every passage in reading order, one a line.',
    parts: { 'A name among its mentions': nameMention, 'A date among its mentions': dateMention },
  },
  'works.json': { record: workRecord, about: 'The works, their sources, gaps and rights, and their chapters.' },
  'people.json': { record: personRecord, about: 'Everyone whom the texts name.' },
  'places.json': { record: placeRecord, about: 'Every place that the texts name.' },
  'organisations.json': {
    record: organisationRecord,
    about: 'Every party, soviet, committee, congress, regiment, ship, newspaper and other body that the texts name.',
  },
  'events.json': {
    record: eventRecord,
    about: 'Every event that the texts tell, in the order of time.',
    parts: { 'A date under “when”': eventDate },
  },
  'days.json': {
    record: dayRecord,
    about: 'Every day that has a page, in the order of time: those that the texts name, alone or in a short stretch.',
  },
  'emendations.json': {
    record: emendationRecord,
    about: 'Every departure from a source, and the doubtful places that were left as they stand.',
  },
  'retired-passages.json': { record: retiredRecord, about: 'Ids that no longer stand on a page, and where they lead.' },
} as const satisfies Record<string, PublishedFile>;

export type PassageRecord = z.infer<typeof passageRecord>;
export type DateMentionRecord = z.infer<typeof dateMention>;
export type NameMentionRecord = z.infer<typeof nameMention>;
export type PersonRecord = z.infer<typeof personRecord>;
export type PlaceRecord = z.infer<typeof placeRecord>;
export type OrganisationRecord = z.infer<typeof organisationRecord>;
export type EventRecord = z.infer<typeof eventRecord>;
export type DayRecord = z.infer<typeof dayRecord>;
export type WorkRecord = z.infer<typeof workRecord>;
export type EmendationRecord = z.infer<typeof emendationRecord>;
