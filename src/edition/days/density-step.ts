/** How much is told of a day, in steps that a calendar can show. */

/** The least passages of each step. */
const steps = [1, 2, 5, 15];

/** @returns 0 for none, up to 4 */
export function densityStep(passages: number): number {
  return steps.filter((least) => passages >= least).length;
}
