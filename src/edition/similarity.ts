/** How much two texts share: by runs of three words, or of three letters where a text is too short for that. */

const wordPattern = /[\p{L}\p{N}]+/gu;
const shortText = 8;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** A text prepared for comparison. */
export interface Fingerprint {
  words: number;
  wordRuns: Map<string, number>;
  letterRuns: Map<string, number>;
}

export function fingerprint(text: string): Fingerprint {
  const words = wordsOf(text);
  const short = words.length < 2 * shortText;
  return {
    words: words.length,
    wordRuns: runs(words, ' '),
    letterRuns: short ? runs([...words.join(' ')], '') : new Map(),
  };
}

/** @returns the number of common runs, and of runs in the shorter and the longer text */
export function overlap(a: Fingerprint, b: Fingerprint): { shared: number; shorter: number; longer: number } {
  const least = Math.min(a.words, b.words);
  const most = Math.max(a.words, b.words);
  const byLetters = least < shortText && most < 2 * shortText;
  const [left, right] = byLetters ? [a.letterRuns, b.letterRuns] : [a.wordRuns, b.wordRuns];
  let shared = 0;
  for (const [run, times] of left) shared += Math.min(times, right.get(run) ?? 0);
  const sizes = [total(left), total(right)] as const;
  return { shared, shorter: Math.min(...sizes), longer: Math.max(...sizes) };
}

function runs(parts: string[], between: string): Map<string, number> {
  const length = Math.min(3, parts.length);
  const counts = new Map<string, number>();
  for (let at = 0; length > 0 && at + length <= parts.length; at++) {
    const run = parts.slice(at, at + length).join(between);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const times of counts.values()) sum += times;
  return sum;
}
