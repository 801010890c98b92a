/** Invented dates in invented passages, for tests of what is told of which day. */
import fc from 'fast-check';
import { type Calendar, type CalendarDate, daysInMonth } from '../../../src/edition/calendar/calendar-date.ts';
import {
  gregorianFromDayNumber,
  julianDayNumber,
  julianFromDayNumber,
} from '../../../src/edition/calendar/julian-day.ts';
import type { DateMention } from '../../../src/edition/dates/date-mention.ts';
import type { DatedPlace } from '../../../src/edition/days/telling.ts';
import { passageId } from '../../../src/edition/ids.ts';

export function dateOf(calendar: Calendar, dayNumber: number): CalendarDate {
  return calendar === 'julian' ? julianFromDayNumber(dayNumber) : gregorianFromDayNumber(dayNumber);
}

/** A date in a passage, with what a test does not care for filled in. */
export function placed(
  id: `${string}/${string}/${string}`,
  date: Pick<DateMention, 'from' | 'to' | 'precision'> & Partial<DateMention>,
  words = '25 October',
): DatedPlace {
  const [work = '', chapter = '', local = ''] = id.split('/');
  const mention: DateMention = { kind: 'date', start: 0, end: words.length, reasons: [], ...date };
  return { id: passageId(work, chapter, local), work, date: mention, words };
}

export function wholeMonth(calendar: Calendar, dayNumber: number): Pick<DateMention, 'from' | 'to' | 'precision'> {
  const within = dateOf(calendar, dayNumber);
  const to = { ...within, day: daysInMonth(calendar, within.year, within.month) };
  return { from: { ...within, day: 1 }, to, precision: 'month' };
}

const about = julianDayNumber({ calendar: 'julian', year: 1917, month: 10, day: 25 });
const calendar = fc.constantFrom<Calendar>('julian', 'gregorian');
const dayNumber = fc.oneof(
  fc.integer({ min: about - 60, max: about + 150 }),
  fc.integer({ min: about - 60_000, max: about + 10_000 }),
);

const date = fc
  .tuple(calendar, dayNumber, fc.nat(400), fc.constantFrom('day', 'month', 'range'))
  .map(([count, first, length, precision]) => {
    if (precision === 'month') return wholeMonth(count, first);
    const last = precision === 'day' ? first : first + (length % 45);
    return { from: dateOf(count, first), to: dateOf(count, last), precision: precision as DateMention['precision'] };
  });

/** In reading order: the dates of a passage stand together. */
export const arbitraryPlaces = fc
  .array(
    fc.record({
      work: fc.constantFrom('first', 'second', 'third'),
      dates: fc.array(fc.tuple(date, fc.boolean()), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((passages) =>
    passages.flatMap(({ work, dates }, index) =>
      dates.map(([one, numbered]) =>
        placed(`${work}/1/p${index + 1}`, one, numbered ? 'October 14-22' : 'that autumn'),
      ),
    ),
  );
