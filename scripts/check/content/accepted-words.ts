/** The words that an editor has looked at and found right: `content/accepted-words.yaml`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ContentError, readYaml } from '../../../src/content-files.ts';

export const acceptedWordsFile = 'content/accepted-words.yaml';

const list = z.array(z.string()).default([]);

const schema = z.strictObject({
  names: list.describe('of people, and what is made from them'),
  places: list.describe('of towns, streets, rivers, ships, factories, and their people'),
  russian: list.describe('Russian words and titles in Latin letters, and abbreviations of Russian bodies'),
  foreign: list.describe('words of other languages'),
  english: list.describe('English words that the dictionary lacks'),
});

export type AcceptedWords = z.infer<typeof schema>;

/** @throws ContentError if the file is not there or not what the schema says */
export function readAcceptedWords(root: string): AcceptedWords {
  if (!existsSync(path.join(root, acceptedWordsFile))) {
    throw new ContentError('the list of accepted words is not there');
  }
  return readYaml(root, acceptedWordsFile, schema);
}

/** Sentences on entries that stand out of order or twice. */
export function disorder(words: AcceptedWords): string[] {
  const seen = new Set<string>();
  return Object.entries(words).flatMap(([group, entries]) =>
    entries.flatMap((word, index) => {
      const before = entries[index - 1];
      const key = word.toLowerCase();
      const sentences = [
        ...(seen.has(key) ? [`“${word}” stands twice`] : []),
        ...(before !== undefined && compare(before, word) > 0
          ? [`“${word}” stands after “${before}” under ${group}; the words are sorted by letter`]
          : []),
      ];
      seen.add(key);
      return sentences;
    }),
  );
}

/** The order of the entries: by letter, in whatever case, the same on every machine. */
function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
