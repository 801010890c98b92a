/** Carries places in a text as its source prints it over to the edition’s text of the same passage. */
import { diffChars } from 'diff';

/** @returns for each code unit of `from`, and for its end, the place in `to`; what is not there goes to the next that is */
export function alignment(from: string, to: string): number[] {
  if (from === to) return Array.from({ length: from.length + 1 }, (_, unit) => unit);
  const places: number[] = [];
  let at = 0;
  for (const { value, added, removed } of diffChars(from, to)) {
    if (added) at += value.length;
    else if (removed) for (let unit = 0; unit < value.length; unit += 1) places.push(at);
    else for (let unit = 0; unit < value.length; unit += 1) places.push(at++);
  }
  places.push(at);
  return places;
}

/** Of several texts the one that has most of the words, in runs of three, of the one sought; undefined if none has any. */
export function mostAlike<T>(sought: string, candidates: readonly T[], textOf: (one: T) => string): T | undefined {
  const runs = runsOf(sought);
  let best: T | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const other = runsOf(textOf(candidate));
    const shared = [...runs].filter((run) => other.has(run)).length;
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}
