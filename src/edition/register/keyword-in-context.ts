/** A mention as a concordance shows it: its words between those that stand around them. */

export interface KeywordInContext {
  /** whole words; begins with an ellipsis if something stands before them */
  before: string;
  words: string;
  /** whole words; ends with an ellipsis if something stands after them */
  after: string;
}

const usualWidth = 60;
const ellipsis = '…';

/**
 * @param start UTF-16 code units into the text, half open
 * @param width the most characters on either side
 * @throws RangeError if the stretch does not lie within the text
 */
export function keywordInContext(text: string, start: number, end: number, width = usualWidth): KeywordInContext {
  if (start < 0 || end <= start || end > text.length) {
    throw new RangeError(`${start} to ${end} is no stretch of a text of ${text.length} characters`);
  }
  return {
    before: lastWords(text.slice(0, start), width),
    words: text.slice(start, end),
    after: firstWords(text.slice(end), width),
  };
}

function firstWords(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, width + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? `${cut.slice(0, space)} ${ellipsis}` : ` ${ellipsis}`;
}

function lastWords(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(-width - 1);
  const space = cut.indexOf(' ');
  return space >= 0 && space < cut.length - 1 ? `${ellipsis} ${cut.slice(space + 1)}` : `${ellipsis} `;
}
