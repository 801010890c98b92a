const figures = new Intl.NumberFormat('en-GB');

/** @returns a number and what it counts, which no line break parts: “12,209 words” */
export function counted(number: number, unit: string): string {
  return `${figures.format(number)}\u00a0${unit}`;
}
