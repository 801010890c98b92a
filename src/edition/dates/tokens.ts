/** A text in words, numbers and marks: what the grammar of dates reads. */

export interface Token {
  kind: 'word' | 'number' | 'ordinal' | 'decade' | 'mark';
  /** as printed */
  text: string;
  /** of a number, an ordinal or a decade */
  value: number;
  /** UTF-16 code units, half open */
  start: number;
  end: number;
  /** whether white space stands before it */
  spaced: boolean;
}

const token = /(\p{L}+)|(\d+)(?:(st|nd|rd|th)|(s))?(?!\p{L})|(\S)/gu;

/** In linear time, whatever the text. An apostrophe is a mark: “today’s” is three tokens. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map(({ 0: found, 1: word, 2: digits, 3: ordinal, 4: plural, index }) => ({
    kind: word ? 'word' : ordinal ? 'ordinal' : plural ? 'decade' : digits ? 'number' : 'mark',
    text: found,
    value: digits ? Number(digits) : Number.NaN,
    start: index,
    end: index + found.length,
    spaced: index > 0 && /\s/.test(text[index - 1] ?? ''),
  }));
}
