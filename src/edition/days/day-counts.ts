/** How many passages of each work tell of a day. */
import type { ToldDay, ToldPassage } from './day-index.ts';
import type { DatedPlace } from './telling.ts';

export interface DayCount {
  work: string;
  /** passages that name the day */
  exact: number;
  /** passages that name a stretch of days in which it lies, and not the day itself */
  stretch: number;
}

/** In the order in which the works are given, those that say nothing of the day left out. */
export function countDay<Place extends DatedPlace>(told: ToldDay<Place>, works: readonly string[]): DayCount[] {
  const exact = byWork(told.exact);
  const stretches = byWork(told.stretches);
  return works
    .map((work) => ({ work, exact: exact.get(work) ?? 0, stretch: stretches.get(work) ?? 0 }))
    .filter((count) => count.exact + count.stretch > 0);
}

function byWork(passages: readonly ToldPassage<DatedPlace>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { work } of passages) counts.set(work, (counts.get(work) ?? 0) + 1);
  return counts;
}
