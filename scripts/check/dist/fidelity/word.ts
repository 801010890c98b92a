/** A word of a text: a stretch without white space, with its punctuation. */
export interface Word {
  text: string;
  /** the line of the source on which it begins; 0 where it has none */
  line: number;
  /** whether an emendation has touched it */
  emended?: boolean;
}

/** A line of a source file, its white space kept. */
export interface Line {
  number: number;
  text: string;
}

/** The stretches between white space. */
export function splitWords(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

/** @param hyphenJoins whether a line that ends in a hyphen goes on in the next without a space */
export function wordsOfLines(lines: Line[], hyphenJoins: boolean): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const { number, text } of lines) {
    for (const piece of splitWords(text)) {
      if (open) open.text += piece;
      else words.push({ text: piece, line: number });
      open = undefined;
    }
    if (hyphenJoins && text.endsWith('-')) open = words.at(-1);
  }
  return words;
}
