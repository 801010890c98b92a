/** What the edition says beside a passage of the dates in it: how they are meant, what is wrong with them. */
import type { Calendar, CalendarDate } from '../calendar/calendar-date.ts';
import { formatDayAndMonth } from '../calendar/format-date.ts';
import type { ToldDate, ToldPassage } from './day-index.ts';
import type { DatedPlace } from './telling.ts';

/**
 * @param counted the calendar in which a reader of the page expects dates; of one printed in the other it is said
 * @returns notes in a few words and whole sentences, each once
 */
export function dateNotes<Place extends DatedPlace>({ dates }: ToldPassage<Place>, counted?: Calendar): string[] {
  return [...new Set(dates.flatMap((told) => notesOf(told, counted)))];
}

function notesOf({ place, meant }: ToldDate<DatedPlace>, counted: Calendar | undefined): string[] {
  const { date } = place;
  const otherStyle = counted !== undefined && date.from.calendar !== counted && !date.relative;
  return [
    ...(meant || (otherStyle && date.precision === 'day') ? [`printed as ${asPrinted(place)}`] : []),
    ...(otherStyle && !meant && date.precision !== 'day' ? [`by the ${styles[date.from.calendar]}`] : []),
    ...(date.relative ? ['counted from another date'] : []),
    ...(date.forecast ? ['spoken of beforehand'] : []),
    ...(date.remark ? [date.remark.sentence] : []),
  ];
}

const styles: Record<Calendar, string> = { julian: 'Old Style', gregorian: 'New Style' };

/** `7 October`; what is no day in its own words: `“August 1917”` */
function asPrinted({ date, words }: DatedPlace): string {
  return date.precision === 'day' ? formatDayAndMonth(date.from) : `“${words}”`;
}

/**
 * The day as the passages print it, where they count by the other style than Russia did that day.
 *
 * @param day as Russia counted it
 * @returns undefined if one of them counts as Russia did, or none prints the day
 */
export function printedOtherwise<Place extends DatedPlace>(
  passages: readonly ToldPassage<Place>[],
  day: CalendarDate,
): CalendarDate | undefined {
  const printed = passages
    .flatMap(({ dates }) => dates)
    .filter(({ place: { date }, meant }) => !meant && date.precision === 'day' && !date.relative)
    .map(({ place: { date } }) => date.from);
  return printed.every(({ calendar }) => calendar !== day.calendar) ? printed[0] : undefined;
}
