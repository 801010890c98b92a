/** Some days in few letters: the first day’s number, and a hexadecimal digit for each four days from it. */

const digitDays = 4;

/** @param days Julian day numbers. @returns `2421537:f3a`, the empty string for no days */
export function writeDaySet(days: readonly number[]): string {
  if (days.length === 0) return '';
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const digits = Array.from({ length: Math.floor((last - first) / digitDays) + 1 }, () => 0);
  for (const day of new Set(days)) {
    const place = Math.floor((day - first) / digitDays);
    digits[place] = (digits[place] ?? 0) + 2 ** ((day - first) % digitDays);
  }
  return `${first}:${digits.map((digit) => digit.toString(16)).join('')}`;
}

/** @returns Julian day numbers in order; none for a text that {@link writeDaySet} does not give */
export function readDaySet(text: string): number[] {
  const [, first, digits] = /^(\d+):([\da-f]+)$/.exec(text) ?? [];
  return [...(digits ?? '')].flatMap((digit, place) =>
    Array.from({ length: digitDays }, (_, bit) => bit)
      .filter((bit) => Number.parseInt(digit, 16) & (2 ** bit))
      .map((bit) => Number(first) + place * digitDays + bit),
  );
}
