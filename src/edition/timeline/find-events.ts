/** Events by letters of their names. */
import { foldName } from '../register/fold-name.ts';

/**
 * The names that have all the letters typed, best first: the whole name, its beginning, the beginning of a word in it,
 * anywhere; of equals the shorter name.
 */
export function findEvents<Named extends { name: string }>(typed: string, events: readonly Named[]): Named[] {
  const wanted = foldName(typed);
  if (!wanted) return [];
  const ranked = events.flatMap((event) => {
    const name = foldName(event.name);
    const at = name.indexOf(wanted);
    if (at < 0) return [];
    const rank = name === wanted ? 0 : at === 0 ? 1 : name.includes(` ${wanted}`) ? 2 : 3;
    return [{ event, rank, length: name.length }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.length - b.length).map(({ event }) => event);
}
