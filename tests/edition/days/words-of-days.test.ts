import { describe, expect, test } from 'vitest';
import { gregorian, julian } from '../../../src/edition/calendar/calendar-date.ts';
import { dateNotes, printedOtherwise } from '../../../src/edition/days/date-notes.ts';
import { daySentence } from '../../../src/edition/days/day-sentence.ts';
import { placed } from './arbitrary-dates.ts';

const count = (work: string, exact: number, stretch = 0) => ({ work, exact, stretch });
const at = (date: ReturnType<typeof julian> | ReturnType<typeof gregorian>, more = {}, meant = false) => {
  const place = placed('history/1/p1', { from: date, to: date, precision: 'day', ...more });
  return { id: place.id, work: place.work, dates: [{ place, meant }] };
};

describe('what is said of a day', () => {
  test.each([
    [[count('History', 1)], '1 passage names this day, in History.'],
    [
      [count('Brest', 7), count('History', 29, 2)],
      '36 passages name this day: 7 in Brest and 29 in History. 2 passages tell of a stretch of days around it.',
    ],
    [[count('History', 0, 1)], 'No passage names this day alone; 1 passage tells of a stretch of days around it.'],
  ])('says how much is told', (counts, sentence) => {
    expect(daySentence(counts)).toBe(sentence);
  });

  test('says of a date how it is meant', () => {
    expect(dateNotes(at(julian(1917, 10, 25), { forecast: true }))).toEqual(['spoken of beforehand']);
    expect(dateNotes(at(julian(1917, 10, 25), { relative: true }))).toEqual(['counted from another date']);
    const remark = { sentence: 'It was on the 7th.', meant: { from: julian(1917, 10, 7), to: julian(1917, 10, 7) } };
    expect(dateNotes(at(julian(1917, 10, 17), { remark }, true))).toEqual([
      'printed as 17 October',
      'It was on the 7th.',
    ]);
    expect(dateNotes(at(gregorian(1917, 11, 7)), 'julian')).toEqual(['printed as 7 November']);
    expect(dateNotes(at(gregorian(1917, 9, 30), { precision: 'range' }), 'julian')).toEqual(['by the New Style']);
  });

  test('says how a work prints the day only if all its passages print it so', () => {
    const day = julian(1917, 10, 25);
    const modern = at(gregorian(1917, 11, 7));
    expect(printedOtherwise([modern], day)).toEqual(gregorian(1917, 11, 7));
    expect(printedOtherwise([modern, at(day)], day)).toBeUndefined();
    expect(printedOtherwise([at(gregorian(1917, 11, 7), { relative: true })], day)).toBeUndefined();
  });
});
