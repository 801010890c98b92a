/** The ids of passages that stand in a sentence of the edition: “as the dispatch shows (history/44/p20, p46)”. */

export type PieceOfSentence = { text: string; passage?: undefined } | { text?: undefined; passage: string };

const id =
  /(?<chapter>[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*)\/(?<local>[pn]\d+)|(?<=[,;] |and )(?<more>[pn]\d+)/g;

/** @returns the sentence in pieces; an id without work and chapter has those of the id before it */
export function passagesInWords(sentence: string): PieceOfSentence[] {
  const pieces: PieceOfSentence[] = [];
  let at = 0;
  let before: string | undefined;
  for (const { 0: words, index, groups: { chapter = before, local, more } = {} } of sentence.matchAll(id)) {
    if (chapter === undefined) continue;
    before = chapter;
    if (index > at) pieces.push({ text: sentence.slice(at, index) });
    pieces.push({ passage: `${chapter}/${local ?? more}` });
    at = index + words.length;
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at) });
  return pieces;
}
