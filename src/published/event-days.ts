/** The events of days and months, and the pages of days to which an event leads. */
import { gregorianFromDayNumber, julianDayNumber } from '../edition/calendar/julian-day.ts';
import { dateAddress, dayAddress } from '../edition/dates/date-address.ts';
import { pageInWords } from '../edition/days/page-in-words.ts';
import { isOfDay, isOfMonth } from '../edition/events/event-on-days.ts';
import type { EventWhen } from '../edition/events/event-when.ts';
import { publishedDays } from './days.ts';
import { type PublishedEvent, publishedEvents } from './events.ts';

/** In the order of time. @param day Julian day number */
export async function eventsOfDay(day: number): Promise<PublishedEvent[]> {
  return (await publishedEvents()).filter(({ entry }) => isOfDay(entry, day));
}

/** In the order of time. @param days Julian day numbers of the month, in order */
export async function eventsOfMonth(days: readonly number[]): Promise<PublishedEvent[]> {
  return (await publishedEvents()).filter(({ entry }) => isOfMonth(entry, days));
}

/** The most days to which an event leads one by one. */
const mostDays = 10;

/** The pages of its days, of its month or of its year, as far as there are any. */
export async function pagesOfEvent({ span }: EventWhen): Promise<{ name: string; address: string }[]> {
  const { index, periods } = await publishedDays();
  const [first, last] = [julianDayNumber(span.from), julianDayNumber(span.to)];
  const days = index.days.filter((day) => day >= first && day <= last);
  const single = last - first < mostDays ? days.map((day) => dayAddress(gregorianFromDayNumber(day))) : [];
  const period = dateAddress({ ...span, precision: span.precision === 'day' ? 'range' : span.precision });
  const paged = [...periods.months, ...periods.years].some(({ address }) => address === period);
  const addresses = single.length > 0 ? single : paged ? [period] : [];
  return addresses.map((address) => ({ name: pageInWords(address), address }));
}
