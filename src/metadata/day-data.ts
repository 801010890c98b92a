/** Days, months and years as Schema.org describes them: pages that gather what is told of a time. */
import type { CollectionPage, WithContext } from 'schema-dts';
import type { CalendarDate } from '../edition/calendar/calendar-date.ts';
import { toGregorian } from '../edition/calendar/convert.ts';
import { dayAddress } from '../edition/dates/date-address.ts';
import { isoDay } from '../edition/dates/gregorian-span.ts';
import type { Permanent } from './structured-data.ts';

export function dayData(name: string, description: string, day: CalendarDate, at: Permanent): object {
  return timeData(name, description, dayAddress(day), isoDay(toGregorian(day)), at);
}

/** @param covers ISO 8601, Gregorian: a day, or an interval `1917-10-14/1917-11-13` */
export function timeData(name: string, description: string, address: string, covers: string, at: Permanent): object {
  const url = at(address);
  const page: WithContext<CollectionPage> = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    description,
    temporalCoverage: covers,
    inLanguage: 'en',
  };
  return page;
}
