import { describe, expect, test } from 'vitest';
import { julian } from '../../../src/edition/calendar/calendar-date.ts';
import { julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { clockWords } from '../../../src/edition/events/clock-words.ts';
import type { EventDate } from '../../../src/edition/events/event-days.ts';
import { isOfDay, isOfMonth } from '../../../src/edition/events/event-on-days.ts';
import { eventWhen, whenInWords } from '../../../src/edition/events/event-when.ts';
import { tellingPlace } from '../../../src/edition/events/telling-place.ts';
import { passagesInWords } from '../../../src/edition/register/passages-in-words.ts';
import { smallEvent } from './arbitrary-events.ts';

const date = (text: string, calendar: EventDate['calendar'] = 'julian', time?: string): EventDate => ({
  date: text,
  calendar,
  told: [],
  ...(time ? { time } : {}),
});

describe('when an event was', () => {
  test.each([
    [date('1917-10-25'), '25 October (7 November) 1917'],
    [date('1917-11-07', 'gregorian', '21:40'), '25 October (7 November) 1917, 9.40\u00a0p.m.'],
    [date('1917-10-24/1917-10-26'), '24–26 October (6–8 November) 1917'],
    [date('1917-12-19'), '19 December 1917 (1 January 1918)'],
    [date('1917-10'), 'October (14 October – 13 November) 1917'],
    [date('1917-11', 'gregorian'), 'November (19 October – 17 November) 1917'],
    [date('1905'), '1905'],
    [date('1789/1792', 'gregorian'), '1789–1792'],
    [date('1918-03-03', 'gregorian'), '3 March (18 February) 1918'],
  ])('is told in both calendars, that of Russia first: %o', (given, words) => {
    expect(whenInWords(eventWhen(given, 'meeting'))).toBe(words);
  });

  test('has the calendar of the place first abroad', () => {
    const given = date('1789-08-04', 'gregorian');
    expect(whenInWords(eventWhen(given, 'abroad'))).toBe('4 August (24 July) 1789');
    expect(whenInWords(eventWhen(given, 'meeting'))).toBe('24 July (4 August) 1789');
  });

  test('has numerals where days are told, and none for months and years', () => {
    expect(eventWhen(date('1917-10-24/1917-10-26'), 'seizure').numerals).toEqual({ old: '24–26', modern: '6–8' });
    expect(eventWhen(date('1917-10'), 'seizure').numerals).toBeUndefined();
    expect(eventWhen(date('1917-09/1917-10'), 'period').numerals).toBeUndefined();
    expect(eventWhen(date('1917'), 'seizure').numerals).toBeUndefined();
  });

  test.each([
    ['02:10', '2.10 a.m.'],
    ['00:00', 'midnight'],
    ['12:00', 'noon'],
    ['12:30', '12.30 p.m.'],
    ['00:05', '12.05 a.m.'],
    ['22:00/05:00', '10 p.m. to 5 a.m.'],
  ])('says %s as “%s”', (time, words) => {
    expect(clockWords(time).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('the events of a day and a month', () => {
  const day = (month: number, number: number): number => julianDayNumber(julian(1917, month, number));
  const october = Array.from({ length: 31 }, (_, index) => day(10, 1) + index);

  test('are those of the day itself and of a few days around it, not of a whole season', () => {
    expect(isOfDay(smallEvent('a', '1917-10-24/1917-10-26'), day(10, 25))).toBe(true);
    expect(isOfDay(smallEvent('a', '1917-10-24'), day(10, 25))).toBe(false);
    expect(isOfDay(smallEvent('a', '1917-02/1917-10'), day(10, 25))).toBe(false);
    expect(isOfDay(smallEvent('a', '1917-10'), day(10, 25))).toBe(false);
  });

  test('belong to the month in which they begin', () => {
    expect(isOfMonth(smallEvent('a', '1917-10-30/1917-11-02'), october)).toBe(true);
    expect(isOfMonth(smallEvent('a', '1917-10'), october)).toBe(true);
    expect(isOfMonth(smallEvent('a', '1917-09-29/1917-10-02'), october)).toBe(false);
    expect(isOfMonth(smallEvent('a', '1917-10/1918-02'), october)).toBe(false);
  });
});

describe('the place where a passage tells an event', () => {
  const text = 'The night was dark. The cruiser fired a blank shot at the palace. Nobody slept, said the sentries.';

  test('is in the sentence that has most of its words', () => {
    const { start, end } = tellingPlace(text, [], 'The Aurora, a cruiser, fires on the Winter Palace');
    expect(text.slice(start, end)).toBe('cruiser');
  });

  test('is its name where the sentence has that', () => {
    const start = text.indexOf('palace');
    expect(tellingPlace(text, [{ start, end: start + 6 }], 'Nobody slept')).toEqual({ start, end: start + 6 });
  });

  test('is the beginning where nothing is like it', () => {
    expect(tellingPlace(text, [], 'Zimmerwald')).toEqual({ start: 0, end: 3 });
    expect(tellingPlace('Yes', [], 'Zimmerwald')).toEqual({ start: 0, end: 1 });
  });
});

describe('a sentence of the edition', () => {
  test('is taken apart at the ids of passages, the short ones too', () => {
    expect(passagesInWords('From the 24th (history/44/p20, p46) on; brest-litovsk/part-2/p57 has no day.')).toEqual([
      { text: 'From the 24th (' },
      { passage: 'history/44/p20' },
      { text: ', ' },
      { passage: 'history/44/p46' },
      { text: ') on; ' },
      { passage: 'brest-litovsk/part-2/p57' },
      { text: ' has no day.' },
    ]);
    expect(passagesInWords('Rule, p46 of no chapter.')).toEqual([{ text: 'Rule, p46 of no chapter.' }]);
  });
});
