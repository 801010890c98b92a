/** The parts of the list of all events: months of the year that the texts tell most of, else years. */
import { monthNames } from '../calendar/format-date.ts';
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';

/** The first and the last year that the list divides into months. */
const byMonth = { from: 1917, to: 1918 };

/** @returns the part in which a moment lies, as Russia counted: `{ id: 't1917-10', name: 'October 1917' }` */
export function listPart(moment: number): { id: string; name: string } {
  const { year, month } = inRussia(gregorianFromDayNumber(Math.floor(moment)));
  if (year < byMonth.from || year > byMonth.to) return { id: `t${year}`, name: String(year) };
  return { id: `t${year}-${String(month).padStart(2, '0')}`, name: `${monthNames[month - 1]} ${year}` };
}
