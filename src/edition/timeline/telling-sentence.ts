/** What the full and the hollow points of a drawing are, with their counts. */
import { counted } from '../counted.ts';
import type { OrderOfTelling } from './order-of-telling.ts';

/** “21 passages name a day; 12 only tell an event of one, hollow points.” */
export function tellingSentence({ naming, telling }: OrderOfTelling['passages']): string {
  const passages = (count: number, verb: string): string =>
    count === 1 ? `${counted(1, 'passage')} ${verb}s` : `${counted(count, 'passages')} ${verb}`;
  const tell = telling === 1 ? 'tells' : 'tell';
  if (telling === 0) return `${passages(naming, 'name')} a day.`;
  if (naming === 0) return `${passages(telling, 'tell')} an event of a day without naming it (hollow points).`;
  return `${passages(naming, 'name')} a day (full points); ${telling} only ${tell} an event of one (hollow).`;
}
