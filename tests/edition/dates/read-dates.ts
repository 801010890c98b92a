/** Dates of a single sentence, for tests. */

import type { DateMention } from '../../../src/edition/dates/date-mention.ts';
import { datesOfChapter, type PassageDates } from '../../../src/edition/dates/dates-of-chapter.ts';
import type { DatedWork } from '../../../src/edition/dates/dating-context.ts';
import { isoDay } from '../../../src/edition/dates/gregorian-span.ts';

export const oldStyle: DatedWork = { calendar: 'julian', written: 1932, abroad: [1789] };
export const newStyle: DatedWork = { calendar: 'gregorian', written: 1918, abroad: [] };

export interface Asked {
  work?: DatedWork;
  tells?: string | undefined;
}

export const isArmy = (word: string): boolean => word === 'Army' || word === 'regiment';

/** @param texts paragraphs of one chapter */
export function readChapter(
  texts: readonly string[],
  { work = oldStyle, tells = '1917-10' }: Asked = {},
): PassageDates[] {
  const passages = texts.map((text, index) => ({
    local: `p${index + 1}`,
    kind: 'paragraph',
    text,
    taken: [],
    decided: [],
  }));
  return [...datesOfChapter(passages, work, tells === '' ? undefined : tells, isArmy).values()];
}

export function readDates(text: string, asked?: Asked): DateMention[] {
  return readChapter([text], asked)[0]?.dates ?? [];
}

/** “October 25 = 1917-10-25”, “mid-September = 1917-09-11/1917-09-20” */
export function inWords(text: string, asked?: Asked): string[] {
  return readDates(text, asked).map(({ start, end, from, to, relative, forecast }) => {
    const days = isoDay(from) === isoDay(to) ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
    return `${text.slice(start, end)} = ${days}${relative ? ' relative' : ''}${forecast ? ' forecast' : ''}`;
  });
}
