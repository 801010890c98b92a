/** The year or years of a work, as its data give them, for those who read one form only. */

export interface WorkYears {
  /** the year, or the first of two */
  from: string;
  /** the year in which the work was complete */
  to: string;
}

/**
 * @param year “1924”, or a span: “1930–32”, “1918–1920”
 * @throws RangeError for anything else
 */
export function workYears(year: string): WorkYears {
  const [, from, end] = /^(\d{4})(?:[–-](\d{2}|\d{4}))?$/.exec(year) ?? [];
  if (!from) throw new RangeError(`“${year}” is not a year or a span of years such as “1930–32”`);
  const to = end === undefined ? from : from.slice(0, 4 - end.length) + end;
  if (to < from) throw new RangeError(`“${year}” ends before it begins`);
  return { from, to };
}

/** The years as an ISO 8601 date or interval: `1924`, `1930/1932`. */
export function isoYears(year: string): string {
  const { from, to } = workYears(year);
  return from === to ? from : `${from}/${to}`;
}
