/** The fragment that the cards of a chapter’s dates fetch: `/data/cards/dates/history/43.json`. */
import { z } from 'zod';

const calendar = z.enum(['julian', 'gregorian']);
const isoDay = z.string().describe('as an ISO 8601 day, in the calendar of the date');

const date = z.strictObject({
  from: isoDay,
  to: isoDay.optional().describe('the last day, if it is another'),
  precision: z.enum(['month', 'year', 'range']).optional().describe('the day, if absent'),
  calendar: calendar.optional().describe('the calendar of from and to, if the text counts in the other one here'),
  page: z.int().nonnegative().describe('index in pages'),
  because: z.int().nonnegative().describe('index in reasons'),
  relative: z.literal(true).optional().describe('counted from another date'),
  forecast: z.literal(true).optional().describe('spoken of beforehand, by someone whom the text quotes'),
  remark: z.string().optional().describe('what the edition says of a date that is wrong as printed'),
});

export const dateCards = z.strictObject({
  calendar: calendar.describe('in which the text counts days in Russia'),
  works: z.array(z.string()).describe('short names of all works, in the order of writing'),
  pages: z.array(
    z.strictObject({
      address: z.string().describe('from the root of the edition'),
      told: z.array(z.int().nonnegative()).describe('passages of each work that tell of the page’s day, month or year'),
      events: z
        .array(z.strictObject({ id: z.string(), name: z.string() }))
        .optional()
        .describe('the most important events of the page’s day, in the order of time'),
    }),
  ),
  reasons: z.array(z.string()),
  passages: z.record(z.string(), z.array(date)).describe('by the id within the chapter, in the order of the text'),
});

export type DateCards = z.infer<typeof dateCards>;
export type DateCard = z.infer<typeof date>;
