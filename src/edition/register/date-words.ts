/** Dates of the registers, EDTF in the Gregorian calendar, in words. */
import { gregorian } from '../calendar/calendar-date.ts';
import { formatBoth, monthNames } from '../calendar/format-date.ts';
import { inRussia } from '../calendar/russia.ts';
import { yearName } from '../calendar/year-name.ts';

const doubt: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };
interface Parts {
  year: number;
  month: number | undefined;
  day: number | undefined;
  mark: string;
}

/** @throws RangeError if it is not a date of the registers */
function partsOf(edtf: string): Parts {
  const [, year, month, day, mark = ''] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/.exec(edtf) ?? [];
  if (year === undefined) throw new RangeError(`“${edtf}” is not a date of the registers`);
  return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined, mark };
}

/**
 * “10 (22) April 1870”, Old Style first; “5 May 1818”, “April 1870”, “about 1870”, “44 BC”.
 *
 * @param russian whether Russia’s calendar counted where the day was lived
 * @throws RangeError if it is not a date of the registers
 */
export function dateWords(edtf: string, russian = false): string {
  const { year, month, day, mark } = partsOf(edtf);
  const doubtful = doubt[mark] ?? '';
  if (russian && month !== undefined && day !== undefined) {
    const date = gregorian(year, month, day);
    if (inRussia(date).calendar === 'julian') return `${doubtful}${formatBoth(date)}`;
  }
  const words = [day, month && monthNames[month - 1], yearName(year)].filter((part) => part !== undefined);
  return `${doubtful}${words.join(' ')}`;
}
