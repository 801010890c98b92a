/** When an event was, in words and in both calendars: “25 October (7 November) 1917, 9.40 p.m.” */
import { formatBoth } from '../calendar/format-date.ts';
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import { spanInWords } from '../days/span-in-words.ts';
import { clockWords } from '../events/clock-words.ts';

/** @param when day numbers with the time of day as a fraction */
export function whenInWords({ from, to }: { from: number; to: number }): string {
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
  const day = inRussia(gregorianFromDayNumber(first));
  const timed = from !== first || to !== Math.floor(to);
  if (timed && to - from < 1) {
    const [start, end] = [timeOfDay(from), timeOfDay(to)];
    return `${formatBoth(day, day.calendar)}, ${start === end ? start : `${start} to ${end}`}`;
  }
  if (last <= first) return formatBoth(day, day.calendar);
  const [begins, ends] = [gregorianFromDayNumber(first), gregorianFromDayNumber(last)];
  const russian = spanInWords({ from: inRussia(begins), to: inRussia(ends) });
  const newStyle = spanInWords({ from: begins, to: ends });
  return day.calendar === 'gregorian' || wholeYear(russian) ? russian : `${russian} (${newStyle})`;
}

function wholeYear(words: string): boolean {
  return /^\d{4}(–\d{4})?$/.test(words);
}

/** “9.40 p.m.”, “midnight”, “noon” */
export function timeOfDay(moment: number): string {
  const minutes = Math.round((moment - Math.floor(moment)) * 24 * 60) % (24 * 60);
  return clockWords(`${Math.floor(minutes / 60)}:${minutes % 60}`);
}
