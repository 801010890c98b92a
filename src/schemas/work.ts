/** What an editor writes about one text in `content/works/<work>.yaml`. */
import { z } from 'zod';
import { timeTold } from './time-told.ts';

const words = z
  .string()
  .min(1)
  .describe('opening words of a block, as the source prints them, enough to be its only match');

/** A stretch of blocks, from the one that opens with `from` to the one that opens with `through` (itself, if absent). */
const stretch = z.strictObject({
  from: words,
  through: words.optional(),
});

export const passageStyles = ['quotation', 'list-item', 'speech', 'verse', 'byline', 'another-hand'] as const;

const kindRule = stretch.extend({
  kind: z.enum(passageStyles).describe('what the blocks are, where they are not plain paragraphs'),
  why: z.string().optional().describe('the ground, where it is not evident'),
});

const heading = z.strictObject({
  text: z.string().min(1).describe('the whole heading on one line, as the source prints it'),
  depth: z.number().int().min(2).max(4).default(2),
});

const chapter = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a chapter id has lower-case letters, digits and hyphens'),
  heading: z.string().min(1).describe('the whole heading on one line, as the source prints it'),
  title: z.string().min(1).describe('the part of the heading that is the title proper'),
  foreword: words.optional().describe('opening words of what stands before the heading and belongs to the chapter'),
  sections: z.array(heading).default([]),
  tells: timeTold.optional(),
});

const boilerplate = z.strictObject({
  line: z.string().optional().describe('a whole line of the source, as it stands'),
  prefix: z.string().optional().describe('the beginning of a line; the whole line is left out'),
  suffix: z.string().optional().describe('the end of a line; only this end is left out'),
  times: z.number().int().positive().describe('how many lines it takes'),
  why: z.string().min(1),
});

export const noteWriters = ['author', 'translator', 'editor', 'unattributed'] as const;

const notes = z.strictObject({
  headings: z.array(z.string()).default([]).describe('lines that stand over the notes of a chapter'),
  from: words.optional().describe('opening words of the first note, where no heading stands over the notes'),
  by: z.enum(noteWriters).describe('who writes the notes that nothing else assigns'),
  closing: z.record(z.string(), z.enum(noteWriters)).default({}).describe('closing words that name the writer'),
  assigned: z
    .array(z.strictObject({ chapter: z.string(), label: z.string(), by: z.enum(noteWriters), why: z.string() }))
    .default([]),
  lost: z
    .array(z.strictObject({ chapter: z.string(), label: z.string(), why: z.string() }))
    .default([])
    .describe('references whose note the source has lost'),
  supplied: z
    .array(
      z.strictObject({
        chapter: z.string(),
        label: z.string().describe('the reference as this source prints it'),
        as: z.string().describe('the label that the edition shows'),
        witness: z.string().describe('the work id of the witness that has the text'),
        text: z.string().describe('the text of the note as the witness prints it'),
        by: z.enum(noteWriters),
        why: z.string(),
      }),
    )
    .default([]),
});

const personName = z.strictObject({ given: z.string().min(1), family: z.string().min(1) });

const citation = z.strictObject({
  authors: z.array(personName).min(1),
  translators: z.array(personName).default([]),
  title: z.string().min(1).describe('the title of the whole work as a bibliography has it, without the volume'),
  volume: z.int().positive().optional(),
  written: z.strictObject({ from: z.int(), through: z.int().optional().describe('only if the writing took years') }),
  published: z.int().optional().describe('the year in which this text was first printed, where a reference tells it'),
  sentenceCase: z
    .strictObject({ title: z.string().optional(), chapters: z.record(z.string(), z.string()).default({}) })
    .describe('titles with capitals as in a sentence, for APA and BibTeX, where they differ; chapters by id'),
});

export const workSchema = z.strictObject({
  id: z.string(),
  order: z.number().int().describe('place in the order of writing'),
  siglum: z.string().describe('the letter by which the apparatus names the source'),
  publish: z.boolean().default(true).describe('false leaves the work out of the build'),
  witnessOf: z
    .strictObject({ work: z.string(), chapter: z.string() })
    .optional()
    .describe('for a second witness: the chapter whose text it repeats'),
  title: z.string(),
  shortTitle: z.string(),
  citedAs: z.string().optional().describe('its name where places are listed, in a word; its short title if absent'),
  author: z.string(),
  translator: z.string().optional(),
  written: z.string().describe('when the text was written, in words'),
  year: z.string().describe('the year or years shown on the shelf'),
  citation: citation.optional().describe('the names, title and years by which the text is cited; a witness has none'),
  narrator: z
    .string()
    .optional()
    .describe('id in people.yaml of the person who says “I” in the work’s own voice, outside quotations'),
  distance: z
    .string()
    .describe('when and whence the text looks at 1917, to follow “told” or the author’s name: in 1924, in a quarrel …'),
  calendar: z.enum(['julian', 'gregorian']).describe('the calendar in which the text counts days in Russia'),
  calendarNote: z.string(),
  nightsEnd: z
    .literal(true)
    .optional()
    .describe('whether “the night of the 25th” is, in it, the night that ends on the 25th'),
  abroad: z
    .array(z.int())
    .default([])
    .describe('years of which it tells only what happened abroad, counted New Style in every work'),
  about: z.array(z.string()).describe('paragraphs about the text for its page'),
  missing: z.array(z.string()).describe('what the edition does not have'),
  rights: z.string(),
  references: z.array(z.string()).default([]).describe('where the statements of this page can be checked'),
  source: z.strictObject({
    file: z.string(),
    form: z.enum(['hard-wrapped-pages', 'markdown-with-page-feet', 'paragraph-a-line', 'wiki-page']),
    ends: z.string().describe('the last words of the file: a truncated file lacks them'),
    provenance: z.string(),
  }),
  capitals: z
    .boolean()
    .default(false)
    .describe('whether the source prints headings, signatures and openings in capitals, shown as small capitals'),
  boilerplate: z.array(boilerplate).default([]),
  splits: z.array(words).default([]).describe('lines at which a paragraph begins, though the form does not show it'),
  joins: z.array(words).default([]).describe('blocks that continue the one before, though the form does not show it'),
  sectionBreaks: z.array(words).default([]).describe('blocks before which the source sets a break without a heading'),
  kinds: z.array(kindRule).default([]),
  notes: notes.optional(),
  chapters: z.array(chapter).default([]),
  explained: z
    .array(z.strictObject({ at: words, why: z.string() }))
    .default([])
    .describe('paragraphs with a suspicious start or end that are right as they stand'),
});

export type WorkData = z.infer<typeof workSchema>;
export type NoteWriter = (typeof noteWriters)[number];
