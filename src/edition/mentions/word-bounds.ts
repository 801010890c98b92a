/** Whether a stretch of text is made of whole words. */

const inWord = /[\p{L}\p{N}]/u;
const hyphens = new Set(['-', '\u2010', '\u2011']);

/**
 * A compound with a hyphen is one word: “Antonov” is no word of “Antonov-Saratovsky”. An apostrophe ends a word.
 *
 * @param start UTF-16 code units, half open
 */
export function isWholeWords(text: string, start: number, end: number): boolean {
  return !continues(text, start - 1, -1) && !continues(text, end, 1);
}

/** Whether no letter or digit stands directly beside the stretch; it may be part of a compound with a hyphen. */
export function standsFree(text: string, start: number, end: number): boolean {
  return !inWord.test(text[start - 1] ?? '') && !inWord.test(text[end] ?? '');
}

function continues(text: string, at: number, step: 1 | -1): boolean {
  const letter = text[at] ?? '';
  if (inWord.test(letter)) return true;
  return hyphens.has(letter) && inWord.test(text[at + step] ?? '');
}
