/** How long words take to read. */

const wordsAMinute = 230;

/** @returns whole minutes, at least one */
export function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}
