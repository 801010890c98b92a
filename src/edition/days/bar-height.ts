/** Heights of bars that show how often something is told, all by one measure. */

/**
 * As the root of the count, so that what is told once is still seen beside what is told a hundred times.
 *
 * @param most the count whose bar is the highest
 * @param highest the height of that bar
 * @param least the height of the lowest bar
 * @returns a whole number; 0 for none
 */
export function barHeight(count: number, most: number, highest: number, least: number): number {
  if (count <= 0) return 0;
  return Math.max(least, Math.round(highest * Math.sqrt(Math.min(count, most) / most)));
}
