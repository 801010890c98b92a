/** `content/known-words.yaml`: capitalised words that name no person, place or body. */
import { z } from 'zod';

const list = z.array(z.string().min(1)).default([]);

export const knownWordsSchema = z.strictObject({
  things: list.describe('words that make a thing or an event of the person’s name before them'),
  numbered: list.describe('words for what is told apart by an ordinal: “the 5th Army” names no day'),
  titles: list.describe('titles of books, articles, resolutions and songs, as the texts print them'),
  events: list.describe('names of events and times'),
  phrases: list.describe('other names of several words, within which nothing is a mention'),
  nationalities: list.describe('peoples, and words made from names of places'),
  followers: list.describe('parties’ and persons’ adherents in the singular, and words made from names of persons'),
  months: list.describe('months and days of the week'),
  ranks: list.describe('titles and offices that stand before a name or for it'),
  terms: list.describe('common words that the texts print with a capital'),
});

export type KnownWords = z.infer<typeof knownWordsSchema>;
