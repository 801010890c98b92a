/** A month as a calendar sets it: a row a week, Monday first. */
import { russianMonth } from '../calendar/russian-month.ts';
import { weekdayIndex } from '../calendar/weekday.ts';

const week = 7;

/**
 * @param month 1 to 12, as Russia counted then
 * @returns Julian day numbers; undefined where a day of another month would stand
 * @throws RangeError if there is no such month
 */
export function monthGrid(year: number, month: number): (number | undefined)[][] {
  const days = russianMonth(year, month);
  const before = weekdayIndex(days[0] ?? 0);
  const rows = Math.ceil((before + days.length) / week);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: week }, (_day, column) => days[row * week + column - before]),
  );
}
