/** A passage as a page of dates or events shows it: the sentence around a place, or as much of it as there is room for. */
import { xmlText } from '../xml-text.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** UTF-16 code units into the text, half open. */
export interface Stretch {
  start: number;
  end: number;
}

export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

const usualLength = 200;
/** What share of a cut sentence stands before the first mark. */
const shareBefore = 0.45;
const ellipsis = '…';

/**
 * Whole sentences around a place where they are short; else whole words of its sentence, with an ellipsis where it is
 * cut. Marks that lie beyond are left out.
 *
 * @param marks in the order of the text, none upon another
 * @param length about how many characters
 * @param around the place; the first mark, if none is given
 * @throws RangeError if there is neither mark nor place, or one does not lie within the text
 */
export function excerpt(
  text: string,
  marks: readonly Stretch[],
  length = usualLength,
  around: Stretch | undefined = marks[0],
): ExcerptPiece[] {
  if (!around || [...marks, around].some(({ start, end }) => start < 0 || end <= start || end > text.length)) {
    throw new RangeError(`no mark, or one that is no stretch of a text of ${text.length} characters`);
  }
  const starts = sentenceStarts(text);
  const { start, end } = windowAround(text, starts, around, length);
  const cutBefore = !starts.includes(start);
  const cutAfter = end < text.length && !starts.includes(end);
  const pieces: ExcerptPiece[] = [];
  const put = (words: string, marked: boolean): void => void (words && pieces.push({ text: words, marked }));
  let at = start;
  if (cutBefore) put(`${ellipsis} `, false);
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    put(text.slice(at, mark.start), false);
    put(text.slice(mark.start, mark.end), true);
    at = mark.end;
  }
  put(text.slice(at, end).trimEnd() + (cutAfter ? ` ${ellipsis}` : ''), false);
  return pieces;
}

/** Written here and not in a template, for no space may come between the words and their punctuation. */
export function excerptMarkup(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `<mark>${xmlText(text)}</mark>` : xmlText(text))).join('');
}

function windowAround(text: string, starts: readonly number[], mark: Stretch, length: number): Stretch {
  let from = starts.findLastIndex((start) => start <= mark.start);
  let through = starts.findIndex((start) => start >= mark.end);
  if (through < 0) through = starts.length;
  const span = (): Stretch => ({ start: starts[from] ?? 0, end: starts[through] ?? text.length });
  const sentence = span();
  if (sentence.end - sentence.start > length * 1.3) return cut(text, sentence, mark, length);
  while (through < starts.length && (starts[through + 1] ?? text.length) - span().start <= length) through += 1;
  while (from > 0 && span().end - (starts[from - 1] ?? 0) <= length) from -= 1;
  return span();
}

function cut(text: string, sentence: Stretch, mark: Stretch, length: number): Stretch {
  const most = Math.max(length, mark.end - mark.start);
  const wished = Math.max(sentence.start, mark.start - Math.round(length * shareBefore));
  const late = Math.min(wished, Math.max(sentence.start, sentence.end - most));
  const start = late === sentence.start ? late : Math.min(mark.start, text.indexOf(' ', late) + 1 || mark.start);
  const reach = Math.max(start + most, mark.end);
  if (reach >= sentence.end) return { start, end: sentence.end };
  const space = text.lastIndexOf(' ', reach);
  return { start, end: space >= mark.end ? space : reach };
}
