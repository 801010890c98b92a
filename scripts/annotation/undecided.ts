/**
 * What an editor has not decided yet: names of which no rule tells who is meant, capitals that nothing explains, dates of
 * which nothing tells the days, dates that rest on the weakest rule, and months, years and ordinals that nothing explains.
 */
import { because } from '../../src/edition/dates/because.ts';
import type { DateReason } from '../../src/edition/dates/date-reason.ts';
import { undecidedDates } from '../../src/edition/dates/undecided-dates.ts';
import { undecidedWords } from '../../src/edition/mentions/undecided-words.ts';
import type { KnownWords } from '../../src/schemas/known-words.ts';
import type { AnnotatedEdition, AnnotatedPassage } from './annotated-edition.ts';

export interface Undecided {
  passage: string;
  /** the words with those around them */
  context: string;
  words: string;
  /** “may mean person a or person b”, “is unknown” */
  sentence: string;
}

/** Names and capitals. */
export function undecidedNames({ passages, knownWords }: AnnotatedEdition): Undecided[] {
  const known = wordsOf(knownWords);
  return passages.flatMap((passage) => [
    ...passage.undecided.map((name) => ({
      ...inContext(passage, name.start, name.end),
      sentence: `may mean ${name.candidates.map(({ kind, id }) => `${kind} ${id}`).join(' or ')}`,
    })),
    ...(passage.kind === 'heading' ? [] : strayWords(passage, known)),
  ]);
}

/** Dates, and what looks like one. */
export function undecidedTimes({ passages }: AnnotatedEdition): Undecided[] {
  return passages.flatMap((passage) => {
    const { text, kind, dating, mentions, known } = passage;
    const settled = [...dating.dates, ...dating.undecided, ...dating.names, ...mentions, ...known];
    const stray = kind === 'heading' ? [] : undecidedDates(text, settled);
    const weak = dating.dates.filter(({ reasons }) => reasons.some(isWeak));
    return [
      ...dating.undecided.map((date) => ({
        ...inContext(passage, date.start, date.end),
        sentence: date.sentence ?? 'may be any year or month',
      })),
      ...weak.map((date) => ({
        ...inContext(passage, date.start, date.end),
        sentence: `rests on a passage before it alone: ${because(date.reasons)}`,
      })),
      ...stray.map((date) => ({ ...inContext(passage, date.start, date.end), sentence: 'is no known date' })),
    ];
  });
}

function isWeak(reason: DateReason): boolean {
  return reason.rule === 'before' && reason.afar === true;
}

function strayWords(passage: AnnotatedPassage, known: ReadonlySet<string>): Undecided[] {
  const { text, mentions, undecided: names, known: phrases } = passage;
  return undecidedWords(text, [...mentions, ...names, ...phrases], (word) => known.has(word)).map(({ start, end }) => ({
    ...inContext(passage, start, end),
    sentence: 'is unknown',
  }));
}

function wordsOf({ nationalities, followers, months, ranks, terms }: KnownWords): Set<string> {
  return new Set(['I', 'O', ...nationalities, ...followers, ...months, ...ranks, ...terms]);
}

function inContext({ id, text }: AnnotatedPassage, start: number, end: number) {
  const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return { passage: id, words: text.slice(start, end), context };
}
