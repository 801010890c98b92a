/** English words for months, days of the week, seasons and numbers, as the texts print them. */
import { monthNames } from '../calendar/format-date.ts';

const abbreviations: Record<string, number> = { Jan: 1, Feb: 2, Sept: 9, Oct: 10, Nov: 11, Dec: 12 };
const months = new Map<string, number>([
  ...monthNames.map((name, index): [string, number] => [name, index + 1]),
  ...Object.entries(abbreviations),
]);
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  'twentieth',
];

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
const seasons: Record<string, Season> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};

/** 1 to 12; capitals count: “may” is no month. */
export const monthOf = (word: string): number | undefined => months.get(word);
export const isShortMonth = (word: string): boolean => word in abbreviations;
export const romanMonthOf = (word: string): number | undefined => positionIn(romanMonths, word);
export const isWeekday = (word: string): boolean => weekdays.includes(word);
export const seasonOf = (word: string): Season | undefined => seasons[word.toLowerCase()];
/** “two”, “a”: 1 to 20 */
export const numberOf = (word: string): number | undefined =>
  word === 'a' ? 1 : positionIn([...numbers, ...teens], word.toLowerCase());
/** “seventh”: 1 to 20 */
export const ordinalOf = (word: string): number | undefined => positionIn(ordinals, word.toLowerCase());

function positionIn(list: readonly string[], word: string): number | undefined {
  const index = list.indexOf(word);
  return index < 0 ? undefined : index + 1;
}
