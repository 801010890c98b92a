/** How much is told of a day, in a sentence. */
import { listed } from '../listed.ts';
import type { DayCount } from './day-counts.ts';

/**
 * “61 passages name this day: 41 in History and 20 in Cliff.”
 *
 * @param counts by the names of the works
 */
export function daySentence(counts: readonly DayCount[]): string {
  const exact = counts.filter((count) => count.exact > 0);
  const stretches = counts.reduce((sum, { stretch }) => sum + stretch, 0);
  const within = `${passages(stretches)} ${stretches === 1 ? 'tells' : 'tell'} of a stretch of days around it.`;
  if (exact.length === 0) return `No passage names this day alone; ${within}`;
  const all = exact.reduce((sum, count) => sum + count.exact, 0);
  const where =
    exact.length === 1
      ? `in ${exact[0]?.work}`
      : `: ${listed(exact.map((count) => `${count.exact} in ${count.work}`))}`;
  const naming = `${passages(all)} ${all === 1 ? 'names' : 'name'} this day${exact.length === 1 ? ', ' : ''}${where}.`;
  return stretches > 0 ? `${naming} ${within}` : naming;
}

function passages(number: number): string {
  return `${number} ${number === 1 ? 'passage' : 'passages'}`;
}
