/** What the entries of all registers have in common: ids, forms, references. */
import { z } from 'zod';

export const entryId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and hyphens, such as lenin-vladimir');

export const passageReference = z
  .string()
  .regex(
    /^[a-z-]+\/[a-z0-9-]+\/[a-z0-9-]+$/,
    'a passage is named by work, chapter and paragraph, such as history/43/p12',
  );

const chapterReference = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'a chapter is named by work and chapter, such as history/43');

/** EDTF, level 1, in the Gregorian calendar: `1870-04-22`, `1870-04`, `1870`, `1870~`, `1870?`. */
export const edtfDate = z
  .string()
  .regex(/^-?\d{4}(-\d{2}(-\d{2})?)?[?~%]?$/, 'a date is EDTF, in quotation marks: "1870-04-22", "1870-04", "1870~"');

/**
 * How a form that two entries claim is told apart. Each line that is given must hold; an entry whose conditions
 * hold goes before one that says `otherwise`.
 */
const claim = z
  .strictObject({
    works: z.array(z.string()).min(1).optional().describe('ids of works'),
    chapters: z.array(chapterReference).min(1).optional(),
    passages: z.array(passageReference).min(1).optional(),
    after: z.array(z.string().min(1)).min(1).optional().describe('words of which one stands directly before the form'),
    before: z.array(z.string().min(1)).min(1).optional().describe('words of which one stands directly after the form'),
    near: z.array(z.string().min(1)).min(1).optional().describe('words of which one stands in the same passage'),
    otherwise: z.literal(true).optional().describe('this entry is meant where no other is'),
    ask: z.literal(true).optional().describe('each mention is decided by an editor in content/corrections'),
  })
  .refine((given) => Object.keys(given).length > 0, 'says nothing: name works, chapters, neighbouring words, or “ask”');

export const formKinds = ['spelling', 'alias', 'initials', 'description', 'misprint'] as const;

export const formSchema = z.strictObject({
  form: z.string().min(2).describe('as the texts print it, without title and without a possessive ’s'),
  kind: z
    .enum(formKinds)
    .default('spelling')
    .describe('an alias is another name; a description is no name, such as “the author of these lines”'),
  works: z.array(z.string()).min(1).optional().describe('only in these works; absent: wherever it stands'),
  when: claim.optional().describe('needed where another entry claims the same form'),
  self: z.literal(true).optional().describe('the author of the work speaks of himself'),
});

export type Form = z.infer<typeof formSchema>;
export type Claim = z.infer<typeof claim>;

export const sureness = ['certain', 'probable', 'uncertain'] as const;

/** A date that is not in the texts. */
export const checkedDate = z.strictObject({
  date: edtfDate,
  sure: z.enum(sureness).default('certain'),
  by: z.array(entryId).min(1).describe('ids of content/references.yaml in which it was read'),
});

export const sameAs = z
  .url()
  .regex(
    /^https:\/\/(www\.wikidata\.org\/entity\/Q\d+|viaf\.org\/viaf\/\d+)$/,
    'is neither https://www.wikidata.org/entity/Q… nor https://viaf.org/viaf/…',
  );

export const referenceSchema = z.strictObject({
  id: entryId,
  title: z.string().min(1).describe('the article or book, and where it stands'),
  address: z.url().optional(),
});

export const referencesSchema = z.array(referenceSchema);
export type Reference = z.infer<typeof referenceSchema>;
