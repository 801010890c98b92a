/** @param year astronomical: 1 BC is 0. @returns “1917”, “44 BC” */
export function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
