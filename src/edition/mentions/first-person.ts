/** Where the author speaks of himself as “I”: not within a quotation, where it is another who speaks. */

const pronoun =
  /(?<![\p{L}\p{N}’'-])(?:I|[Mm]e|[Mm]y|[Mm]ine(?! \p{L})|[Mm]yself)(?![\p{L}\p{N}-]|['’](?!(?:m|d|ve|ll)\b))/gu;
const opening = new Set(['“', '„', '«']);
const closing = new Set(['”', '»']);

/** @returns the places of the pronouns outside quotation marks; UTF-16 code units, half open */
export function firstPersons(text: string): { start: number; end: number }[] {
  const quoted = quotedUnits(text);
  return [...text.matchAll(pronoun)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, word }))
    .filter(({ start, word }) => !quoted[start] && !(word === 'I' && isNumeral(text, start)))
    .map(({ start, end }) => ({ start, end }));
}

/** “Part I tells”, “Alexander I.”: a numeral stands after a capitalised word and no verb of the first person follows. */
function isNumeral(text: string, start: number): boolean {
  return (
    /\p{Lu}\p{L}+ $/u.test(text.slice(0, start)) &&
    !/^I (?:am|was|have|had|\p{Ll}+(?:ed|t|w))\b/u.test(text.slice(start))
  );
}

/** For each code unit whether it stands in a quotation; one that is not closed lasts to the passage’s end. */
function quotedUnits(text: string): boolean[] {
  const quoted: boolean[] = [];
  let depth = 0;
  let straight = false;
  for (const [index, mark] of [...text.split('')].entries()) {
    if (opening.has(mark)) depth += 1;
    else if (closing.has(mark)) depth = Math.max(0, depth - 1);
    else if (mark === '"') straight = !straight;
    quoted[index] = depth > 0 || straight;
  }
  return quoted;
}
