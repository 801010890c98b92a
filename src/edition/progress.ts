/** How far a reader has come in a chapter. */
import { minutesOf } from './reading-time.ts';

export interface Progress {
  /** 0 at the start, 1 when the end is on screen */
  share: number;
  /** for what is on screen and after it; 0 when all is read */
  minutes: number;
}

/**
 * @param words how many each passage has, in reading order
 * @param first,last indexes of the first and last passage on screen; a first one beyond the last when all is read
 */
export function progressOf(words: number[], first: number, last: number): Progress {
  const sum = (from: number, to: number): number => words.slice(from, to).reduce((total, count) => total + count, 0);
  const before = sum(0, first);
  const after = sum(last + 1, words.length);
  const scrolled = before + after;
  return {
    share: scrolled === 0 ? (last >= words.length - 1 ? 1 : 0) : before / scrolled,
    minutes: first < words.length ? minutesOf(sum(first, words.length)) : 0,
  };
}
