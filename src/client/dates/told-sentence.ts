/** In how many passages of which works one reads of the day, month or year to which a date leads. */
import { pageInWords } from '../../edition/days/page-in-words.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/**
 * “Told in 61 passages of all four works: Brest-Litovsk 9, Lessons 8, History 41, Cliff 3.”
 *
 * @param address of the page, from the root of the edition: `/days/1917-10-25/`
 * @param told passages of each work
 * @param works what the works are called, in the same order
 * @returns undefined for the page of all days
 */
export function toldSentence(address: string, told: readonly number[], works: readonly string[]): string | undefined {
  if (address === '/days/') return undefined;
  const telling = works.flatMap((name, index) => (told[index] ? [{ name, count: told[index] }] : []));
  const sum = telling.reduce((whole, { count }) => whole + count, 0);
  const what = whatIsTold(address);
  if (sum <= 1) return `${what} in this passage alone.`;
  const [only] = telling;
  if (telling.length === 1) return `${what} in ${sum} passages, all in ${only?.name ?? ''}.`;
  const list = telling.map(({ name, count }) => `${name} ${count}`).join(', ');
  const whose = telling.length === works.length ? ` of all ${numbers[works.length] ?? works.length} works` : '';
  return `${what} in ${sum} passages${whose}: ${list}.`;
}

function whatIsTold(address: string): string {
  const parts = address.split('-').length;
  if (parts === 3) return 'Told';
  return `${pageInWords(address)}, or ${parts === 2 ? 'some days' : 'some months'} of it, named`;
}
