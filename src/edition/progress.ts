/** How far a reader has come in a chapter. */
import { minutesOf } from './reading-time.ts';

export interface Progress {
  /** 0 at the start, 1 when the end is on screen */
  share: number;
  /** for what is on screen and after it */
  minutes: number;
}

/**
 * @param words how many each passage has, in reading order
 * @param first,last indexes of the first and last passage on screen
 */
export function progressOf(words: number[], first: number, last: number): Progress {
  const sum = (from: number, to: number): number => words.slice(from, to).reduce((total, count) => total + count, 0);
  const before = sum(0, first);
  const after = sum(last + 1, words.length);
  const scrolled = before + after;
  return {
    share: scrolled === 0 ? (last >= words.length - 1 ? 1 : 0) : before / scrolled,
    minutes: minutesOf(sum(first, words.length)),
  };
}
