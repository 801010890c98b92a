/** Words and their bounds by Unicode's rules (UAX 29), as browsers use them for text fragments. */

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** All offsets, in UTF-16 code units, at which a word, a space or a sign begins or ends. */
export function wordBounds(text: string): Set<number> {
  const bounds = new Set([0, text.length]);
  for (const { index } of segmenter.segment(text)) bounds.add(index);
  return bounds;
}

/** How many words a text has; signs and spaces are none. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** The beginning of a text through its word number `count`. */
export function firstWords(text: string, count: number): string {
  const last = wordsOf(text)[count - 1];
  return (last ? text.slice(0, last.end) : text).trim();
}

/** The end of a text from the `count`th word before its end. */
export function lastWords(text: string, count: number): string {
  const first = wordsOf(text).at(-count);
  return (first ? text.slice(first.start) : text).trim();
}

function wordsOf(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
