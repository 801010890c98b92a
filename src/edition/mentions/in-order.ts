/** Names and dates of a passage as one row of mentions. */

interface Stretch {
  /** UTF-16 code units into the passage’s text, half open */
  start: number;
  end: number;
}

/**
 * @returns both in the order of the text
 * @throws RangeError if one lies upon another
 */
export function inOrder<Name extends Stretch, Other extends Stretch>(
  names: readonly Name[],
  dates: readonly Other[],
): (Name | Other)[] {
  const all = [...names, ...dates].toSorted((a, b) => a.start - b.start);
  for (const [index, { start }] of all.entries()) {
    const before = all[index - 1];
    if (before && before.end > start) {
      throw new RangeError(`the mention from ${start} begins before that from ${before.start} ends, at ${before.end}`);
    }
  }
  return all;
}
