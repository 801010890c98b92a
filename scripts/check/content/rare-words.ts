/** No misprint hides among the words that stand once or twice. */
import { ContentError } from '../../../src/content-files.ts';
import type { Finding, Rule } from '../rule.ts';
import { acceptedWordsFile, disorder, readAcceptedWords } from './accepted-words.ts';
import { editionData } from './edition-data.ts';
import { isEnglish } from './word-list.ts';

/** A word that stands as often as this is no misprint. */
const often = 3;
const word = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
const figures = /^(?:\d*(?:1st|2nd|2d|3rd|3d|\dth)|\d+s)$/;
/** A letter that an author sets in brackets at the head of a word: “[W]ithout”. */
const bracketed = /\[(\p{L})\](?=\p{L})/gu;
const shownAround = 40;

interface Place {
  file: string;
  line: number;
  printed: string;
  context: string;
}

export const rareWords: Rule = {
  id: 'rare-words',
  sentence: 'every word is in the dictionary, or stands at least three times, or has been looked at by an editor',
  hint: `look the word up in the source: declare a misprint in content/emendations and ingest again; enter a right word in ${acceptedWordsFile}`,
  check: (edition) => {
    const places = placesOf(edition);
    let accepted: Set<string>;
    let disordered: string[];
    try {
      const words = readAcceptedWords(edition.root);
      disordered = disorder(words);
      accepted = new Set(
        Object.values(words)
          .flat()
          .map((entry) => formOf(entry)),
      );
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { findings: [{ file: acceptedWordsFile, sentence: error.message }] };
    }
    const used = new Set<string>();
    const right = (form: string): boolean => {
      if (accepted.has(form)) used.add(form);
      return accepted.has(form) || (places.get(form)?.length ?? 0) >= often || !/\p{L}/u.test(form) || isEnglish(form);
    };
    const known = (form: string): boolean => right(form) || (form.includes('-') && form.split('-').every(right));
    const findings: Finding[] = [];
    for (const [form, stands] of places) {
      if (figures.test(form) || known(form)) continue;
      for (const { file, line, printed, context } of stands) {
        findings.push({ file, line, sentence: `“${printed}” is a rare word: “${context}”` });
      }
    }
    const idle = [...accepted].filter((entry) => !used.has(entry));
    findings.push(
      ...idle.map((entry) => ({ file: acceptedWordsFile, sentence: `“${entry}” stands in no chapter; take it out` })),
      ...disordered.map((sentence) => ({ file: acceptedWordsFile, sentence })),
    );
    return { findings, report: [`${places.size} different words, ${accepted.size} of them accepted by an editor`] };
  },
};

/** Where each word stands, by its form in small letters without a possessive ending. */
function placesOf(edition: Parameters<Rule['check']>[0]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { file, blocks } of editionData(edition).chapters) {
    for (const { passage, line } of blocks) {
      const text = passage.text.replace(bracketed, '$1');
      for (const { 0: printed, index } of text.matchAll(word)) {
        const form = formOf(printed);
        const context = text.slice(Math.max(0, index - shownAround), index + printed.length + shownAround);
        const list = places.get(form);
        if (list) list.push({ file, line, printed, context });
        else places.set(form, [{ file, line, printed, context }]);
      }
    }
  }
  return places;
}

function formOf(printed: string): string {
  return printed.replaceAll('’', "'").toLowerCase().replace(/'s$/, '');
}
