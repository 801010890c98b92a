/** Who and what is named together: in how many passages two entries both stand. */

/** For each key, its companions and the number of passages that name both. */
export type CoMentions = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Companion {
  key: string;
  /** passages that name both */
  passages: number;
}

/** @param passages for each passage the keys of those named in it; one named twice counts once */
export function coMentions(passages: Iterable<Iterable<string>>): CoMentions {
  const shared = new Map<string, Map<string, number>>();
  for (const named of passages) {
    const keys = [...new Set(named)];
    for (const key of keys) {
      const companions = shared.get(key) ?? new Map<string, number>();
      shared.set(key, companions);
      for (const other of keys) if (other !== key) companions.set(other, (companions.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

/** The companions that share most passages, of equal ones the first by key. */
export function companionsOf(
  shared: CoMentions,
  key: string,
  most: number,
  counts: (companion: string) => boolean = () => true,
): Companion[] {
  return [...(shared.get(key) ?? [])]
    .filter(([companion]) => counts(companion))
    .map(([companion, passages]) => ({ key: companion, passages }))
    .toSorted((a, b) => b.passages - a.passages || compare(a.key, b.key))
    .slice(0, most);
}

export interface Pair extends Companion {
  with: string;
}

/** Each pair of the given keys once that shares at least so many passages, the closest first. */
export function pairsAmong(shared: CoMentions, keys: readonly string[], least: number): Pair[] {
  return keys
    .flatMap((key, index) =>
      keys.slice(index + 1).map((other) => ({ key, with: other, passages: shared.get(key)?.get(other) ?? 0 })),
    )
    .filter(({ passages }) => passages >= least)
    .toSorted((a, b) => b.passages - a.passages);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
