/** Capitalised words inside a sentence that belong to nothing known: names that may have been overlooked. */

const word = /\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu;
/** What ends a sentence or opens a quotation, after which a capital says nothing; an initial’s full stop does not. */
const opening = /(?:^|[.!?:…]["'”’)\]]*\s+|\]\s+|[“„‘"'([–—•*]\s*|\.\.\.\s*)$/u;
const initial = /(?<!\p{L})\p{Lu}\.\s*$/u;

export interface CapitalisedWord {
  start: number;
  end: number;
  word: string;
}

/**
 * @param taken stretches that are mentions or known phrases; UTF-16 code units, half open
 * @param isKnown whether a word is on a list of known words
 */
export function undecidedWords(
  text: string,
  taken: readonly { start: number; end: number }[],
  isKnown: (word: string) => boolean,
): CapitalisedWord[] {
  return [...text.matchAll(word)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, word: found.replace(/[’']s$/, '') }))
    .filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end))
    .filter(({ start }) => !opensSentence(text.slice(0, start)))
    .filter((one) => !isKnown(one.word));
}

function opensSentence(before: string): boolean {
  return opening.test(before) && !initial.test(before);
}
