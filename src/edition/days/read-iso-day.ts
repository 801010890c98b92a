/** A day as the downloads and fragments write it. */
import { type Calendar, type CalendarDate, gregorian, julian } from '../calendar/calendar-date.ts';

/**
 * @param text `1917-10-25`, before the year 1 `-0043-03-15`
 * @param calendar in which it counts
 * @throws RangeError if it is no such day
 */
export function readIsoDay(text: string, calendar: Calendar): CalendarDate {
  const [, year, month, day] = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year) throw new RangeError(`“${text}” is not a day such as 1917-10-25`);
  return (calendar === 'julian' ? julian : gregorian)(Number(year), Number(month), Number(day));
}
