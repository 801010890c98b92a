/** The marks that a source sets among its words: references to notes, and the asterisks of emphasis. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { Word } from './word.ts';

type Form = WorkData['source']['form'];

const bracketed = /\[(\d{1,2}\*?)\]/g;
const markPatterns: Record<Form, RegExp | undefined> = {
  'hard-wrapped-pages': bracketed,
  'paragraph-a-line': bracketed,
  'markdown-with-page-feet': /<sup>(\d+)<\/sup>|\[\^([^\]\s]+)\]/g,
  'wiki-page': undefined,
};

/** The labels of the references to notes, in order. */
export function marksIn(words: Word[], form: Form): string[] {
  const pattern = markPatterns[form];
  if (!pattern) return [];
  return words.flatMap(({ text }) => [...text.matchAll(pattern)].map((found) => found[1] ?? found[2] ?? ''));
}

/** The words without marks; what follows a mark closes up with the word before it, as in “Comintern [1], and”. */
export function withoutMarks(words: Word[], form: Form): Word[] {
  const pattern = markPatterns[form];
  const bare: Word[] = [];
  for (const word of words) {
    const marked = form === 'markdown-with-page-feet' ? word.text.replaceAll('*', '') : word.text;
    const text = pattern ? marked.replace(pattern, '') : marked;
    const last = bare.at(-1);
    if (text === '') continue;
    if (last && pattern && marked.search(pattern) === 0) {
      bare[bare.length - 1] = { ...last, text: last.text + text };
    } else {
      bare.push({ ...word, text });
    }
  }
  return bare;
}
