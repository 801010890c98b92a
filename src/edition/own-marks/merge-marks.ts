import type { OwnMark } from './own-mark.ts';

/** Both lists as one, in order; of marks with the same id the one changed last stays, at the place of the first. */
export function mergeMarks(own: OwnMark[], others: OwnMark[]): OwnMark[] {
  const merged = new Map<string, OwnMark>();
  for (const mark of [...own, ...others]) {
    const before = merged.get(mark.id);
    if (!before || changed(before) <= changed(mark)) merged.set(mark.id, mark);
  }
  return [...merged.values()];
}

function changed({ created, modified }: OwnMark): number {
  return Date.parse(modified ?? created);
}
