/** Finds words in a text that has changed a little. */

export interface Aligned {
  /** UTF-16 offsets in the text, half open */
  start: number;
  end: number;
  /** characters put in, left out or changed, over the words and their surroundings */
  edits: number;
}

/**
 * The place in a text that agrees best with `prefix + exact + suffix` (Sellers 1980), of which the part that stands
 * for `exact` is given. Takes time in proportion to both lengths.
 *
 * @returns undefined for an empty `exact`, or if it agrees best with nothing at all
 */
export function align(text: string, exact: string, prefix = '', suffix = ''): Aligned | undefined {
  const pattern = prefix + exact + suffix;
  const columns = text.length + 1;
  // A path may start anywhere in the text at no cost; where it crosses the ends of `exact` is carried along.
  let edits = new Int32Array(columns);
  let starts = Int32Array.from({ length: columns }, (_, at) => at);
  let ends = starts.slice();
  for (let row = 1; row <= pattern.length; row++) {
    const nextEdits = new Int32Array(columns);
    const nextStarts = new Int32Array(columns);
    const nextEnds = new Int32Array(columns);
    for (let at = 0; at < columns; at++) {
      const down = (edits[at] ?? 0) + 1;
      const across = at > 0 ? (nextEdits[at - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      const same = pattern.charCodeAt(row - 1) === text.charCodeAt(at - 1);
      const diagonal = at > 0 ? (edits[at - 1] ?? 0) + (same ? 0 : 1) : Number.POSITIVE_INFINITY;
      const least = Math.min(diagonal, down, across);
      nextEdits[at] = least;
      const [fromStarts, fromEnds, from] =
        least === diagonal
          ? [starts, ends, at - 1]
          : least === down
            ? [starts, ends, at]
            : [nextStarts, nextEnds, at - 1];
      nextStarts[at] = row <= prefix.length ? at : (fromStarts[from] ?? 0);
      nextEnds[at] = row <= prefix.length + exact.length ? at : (fromEnds[from] ?? 0);
    }
    [edits, starts, ends] = [nextEdits, nextStarts, nextEnds];
  }
  let best = 0;
  for (let at = 1; at < columns; at++) if ((edits[at] ?? 0) < (edits[best] ?? 0)) best = at;
  const start = starts[best] ?? 0;
  const end = ends[best] ?? 0;
  return start < end ? { start, end, edits: edits[best] ?? 0 } : undefined;
}
