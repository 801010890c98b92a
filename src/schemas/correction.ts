/** An entry of `content/corrections/<work>.yaml`: where a person has overruled the automatic annotation. */
import { z } from 'zod';
import { entryId, passageReference } from './register.ts';

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

const correction = z
  .strictObject({
    passage: passageReference,
    words: z.string().min(1).describe('as they stand in the passage'),
    occurrence: z.int().positive().optional().describe('which of several places of these words; absent: all'),
    person: entryId.optional().describe('whom the words mean; if no entry is given they are no mention'),
    place: entryId.optional(),
    organisation: entryId.optional(),
    event: entryId.optional(),
    date: z
      .string()
      .regex(
        datePattern,
        'a date is a day, a month, a year, or two with a stroke: "1917-10-25", "1917-10", "1917-10-01/1917-10-10"',
      )
      .optional()
      .describe('the days that the words mean, in the calendar named'),
    calendar: z.enum(['julian', 'gregorian']).optional().describe('of the date; that of the work, if absent'),
    relative: z.literal(true).optional().describe('the date is counted from another'),
    forecast: z.boolean().optional().describe('whether it is spoken of beforehand by someone who is quoted'),
    remark: z.string().optional().describe('what the edition says of a date that is surely wrong as printed'),
    meant: z.string().regex(datePattern).optional().describe('the days that are surely meant, as the date'),
    self: z.literal(true).optional().describe('the author means himself'),
    why: z.string().min(1),
  })
  .refine(
    ({ person, place, organisation, event, date }) =>
      [person, place, organisation, event, date].filter((one) => one !== undefined).length < 2,
    'names two entries, or an entry and a date; the words mean one',
  )
  .refine(
    ({ date, calendar, relative, forecast, remark, meant }) =>
      date !== undefined || [calendar, relative, forecast, remark, meant].every((one) => one === undefined),
    'says something of a date and gives none: write under “date” which days are meant',
  );

export const correctionsSchema = z.array(correction);
