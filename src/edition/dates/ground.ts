/** What a chapter is said to tell, so that its days need no year: `1917`, `1917-10`, `1917-11/1918-03`. */

/** Months counted from the year 0, first and last. */
interface Months {
  first: number;
  last: number;
}

/** @throws RangeError if it is not a year, a month or an interval of them */
export function monthsOf(tells: string): Months {
  const [from = '', to = from] = tells.split('/');
  const [first, last] = [bounds(from), bounds(to)];
  if (!first || !last || last[1] < first[0]) throw new RangeError(`“${tells}” is not a time that a chapter can tell`);
  return { first: first[0], last: last[1] };
}

function bounds(edtf: string): [first: number, last: number] | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const january = Number(year) * 12;
  return month === undefined ? [january, january + 11] : [january + Number(month) - 1, january + Number(month) - 1];
}

/** @returns the year in which the month falls, if the time told has it once, or if it lies in one year alone */
export function yearOfGround(tells: string, month: number | undefined): number | undefined {
  const { first, last } = monthsOf(tells);
  const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)];
  if (firstYear === lastYear) return firstYear;
  if (month === undefined) return undefined;
  const years = [];
  for (let at = first; at <= last; at += 1) if (at % 12 === month - 1) years.push(Math.floor(at / 12));
  return years.length === 1 ? years[0] : undefined;
}

/** @returns the month, if the time told is one */
export function monthOfGround(tells: string): number | undefined {
  const { first, last } = monthsOf(tells);
  return first === last ? (first % 12) + 1 : undefined;
}
