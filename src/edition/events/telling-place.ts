/** Where a passage tells an event: in the sentence that has most of what the register says of it. */
import type { Stretch } from '../days/excerpt.ts';
import { sentenceStarts } from '../days/sentence-starts.ts';

/** Of how many words a sentence has the weight if it names the event or its day. */
const weightOfMark = 4;
/** Words are compared by their beginnings, for the register has “arrests” where a text has “arrested”. */
const stem = 5;

/**
 * @param marks the event’s names and dates in the passage, in its order
 * @param words what the register says of the event
 * @returns in the best sentence, the first of several, its first mark or else the first of the words; the first word of
 *   the passage if it has none
 */
export function tellingPlace(text: string, marks: readonly Stretch[], words: string): Stretch {
  const sought = new Set(wordsIn(words).map(({ key }) => key));
  const starts = sentenceStarts(text);
  const sentences = starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const found = wordsIn(text.slice(start, end)).filter(({ key }) => sought.has(key));
    const own = marks.filter((mark) => mark.start >= start && mark.start < end);
    const weight = new Set(found.map(({ key }) => key)).size + (own.length > 0 ? weightOfMark : 0);
    const [word] = found;
    const place = own[0] ?? (word && { start: start + word.start, end: start + word.end });
    return { weight, place };
  });
  const best = sentences.reduce((one, other) => (other.weight > one.weight ? other : one), {
    weight: 0,
    place: undefined as Stretch | undefined,
  });
  return best.place ?? { start: 0, end: Math.max(1, text.indexOf(' ')) };
}

function wordsIn(text: string): { key: string; start: number; end: number }[] {
  return [...text.matchAll(/\p{L}{4,}/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase().slice(0, stem),
    start: index,
    end: index + word.length,
  }));
}
