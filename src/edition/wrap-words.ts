/** Breaks words into lines. */

/**
 * Fills each line with as many words as fit; a word wider than a line stands alone on one.
 *
 * @param text words with single spaces
 * @param width of a line, in the unit of `measure`
 * @param measure the width of a piece of text
 */
export function wrapWords(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
