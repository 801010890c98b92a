/** What an editor has not decided yet: names of which no rule tells who is meant, and capitals that nothing explains. */
import { undecidedWords } from '../../src/edition/mentions/undecided-words.ts';
import type { KnownWords } from '../../src/schemas/known-words.ts';
import type { AnnotatedEdition, PassageWithMentions } from './annotated-edition.ts';

export interface Undecided {
  passage: string;
  /** the words with those around them */
  context: string;
  words: string;
  /** ids of those who may be meant; none for a word that nothing explains */
  candidates: string[];
}

export function undecided({ passages, knownWords }: AnnotatedEdition): Undecided[] {
  const known = wordsOf(knownWords);
  return passages.flatMap((passage) => [
    ...passage.undecided.map((name) => ({
      ...inContext(passage, name.start, name.end),
      candidates: name.candidates.map(({ kind, id }) => `${kind} ${id}`),
    })),
    ...(passage.kind === 'heading' ? [] : strayWords(passage, known)),
  ]);
}

function strayWords(passage: PassageWithMentions, known: ReadonlySet<string>): Undecided[] {
  const { text, mentions, undecided: names, known: phrases } = passage;
  return undecidedWords(text, [...mentions, ...names, ...phrases], (word) => known.has(word)).map(({ start, end }) => ({
    ...inContext(passage, start, end),
    candidates: [],
  }));
}

function wordsOf({ nationalities, followers, months, ranks, terms }: KnownWords): Set<string> {
  return new Set(['I', 'O', ...nationalities, ...followers, ...months, ...ranks, ...terms]);
}

function inContext({ id, text }: PassageWithMentions, start: number, end: number) {
  const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return { passage: id, words: text.slice(start, end), context };
}
