/** What stretch of time the drawing of an entry shows: months that hold most of it, or the year in which most lies, or years. */
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import { russianMonth } from '../calendar/russian-month.ts';
import type { View } from './view.ts';

/** What share of the moments is held; the others may lie outside. */
const share = 0.8;
/** Of a longer stretch, in days, whole years are shown. */
const longestInMonths = 125;

/**
 * @param moments day numbers with the time of day as a fraction, each as often as it counts, at least one
 * @returns whole months or years as Russia counted them
 */
export function viewOfEntry(moments: readonly number[]): View {
  const sorted = moments.toSorted((a, b) => a - b);
  const held = Math.ceil(sorted.length * share);
  const stretches = sorted.slice(held - 1).map((to, index) => ({ from: sorted[index] ?? to, to }));
  const core = stretches.reduce((best, next) => (next.to - next.from < best.to - best.from ? next : best));
  const [first, last] = [monthOf(core.from), monthOf(core.to)];
  const months = { from: start(first.year, first.month), to: end(last.year, last.month) };
  if (months.to - months.from <= longestInMonths) return months;
  const years = Map.groupBy(sorted, (moment) => monthOf(moment).year);
  const [fullest, own] = [...years].reduce((best, next) => (next[1].length > best[1].length ? next : best));
  if (own.length > sorted.length / 2) return { from: start(fullest, 1), to: end(fullest, 12) };
  return { from: start(first.year, 1), to: end(last.year, 12) };
}

function monthOf(moment: number): { year: number; month: number } {
  return inRussia(gregorianFromDayNumber(Math.floor(moment)));
}

function start(year: number, month: number): number {
  return russianMonth(year, month)[0] ?? 0;
}

function end(year: number, month: number): number {
  return (russianMonth(year, month).at(-1) ?? 0) + 1;
}
