import { describe, expect, test } from 'vitest';
import { inWords, newStyle, readChapter, readDates } from './read-dates.ts';

/** A sentence, and what is read in it where a chapter tells October 1917. */
const forms: [text: string, ...dates: string[]][] = [
  ['On October 25 it rose.', 'October 25 = 1917-10-25'],
  ['On the 25th of October it rose.', 'the 25th of October = 1917-10-25'],
  ['On the 24th, Kerensky spoke.', 'the 24th = 1917-10-24'],
  ['On the 20th Ivanovo declared it.', 'the 20th = 1917-10-20'],
  ['It sat (September 12-14).', 'September 12-14 = 1917-09-12/1917-09-14'],
  ['The events of July 16th-18th.', 'July 16th-18th = 1917-07-16/1917-07-18'],
  ['They rose on 3-4 July.', '3-4 July = 1917-07-03/1917-07-04'],
  ['Written September 29-October 4, 1917.', 'September 29-October 4, 1917 = 1917-09-29/1917-10-04'],
  ['It met between the 12th and the 14th.', 'the 12th and the 14th = 1917-10-12/1917-10-14'],
  ['Between the 10th and 20th of October.', 'the 10th and 20th of October = 1917-10-10/1917-10-20'],
  ['A hundred days – from July 6 to October 25 – he hid.', 'July 6 to October 25 = 1917-07-06/1917-10-25'],
  ['It fell on the night of the 25th.', 'the 25th = 1917-10-25'],
  ['The situation in mid-September.', 'mid-September = 1917-09-11/1917-09-20'],
  ['At the beginning of October he wrote.', 'beginning of October = 1917-10-01/1917-10-10'],
  ['Towards the end of July it turned.', 'end of July = 1917-07-21/1917-07-31'],
  ['In the first days of November.', 'first days of November = 1917-11-01/1917-11-10'],
  ['Early in October he wrote.', 'Early in October = 1917-10-01/1917-10-10'],
  ['During the second half of October.', 'second half of October = 1917-10-16/1917-10-31'],
  ['The first three weeks of October.', 'first three weeks of October = 1917-10-01/1917-10-21'],
  ['The last seven days of September.', 'last seven days of September = 1917-09-24/1917-09-30'],
  ['In the autumn of 1917.', 'autumn of 1917 = 1917-09-01/1917-11-30'],
  ['In summer 1917 it sat.', 'summer 1917 = 1917-06-01/1917-08-31'],
  ['They turned only in the fall.', 'fall = 1917-09-01/1917-11-30'],
  ['In October 1905 they struck.', 'October 1905 = 1905-10-01/1905-10-31'],
  ['No one in 1904-5 defended it.', '1904-5 = 1904-01-01/1905-12-31'],
  ['The years 1903 to 1906.', '1903 to 1906 = 1903-01-01/1906-12-31'],
  ['A party of the 1930s.', '1930s = 1930-01-01/1939-12-31'],
  ['The eighteenth century.', 'eighteenth century = 1701-01-01/1800-12-31'],
  ['The end of the 18th century.', 'end of the 18th century = 1768-01-01/1800-12-31'],
  ['The telegram of 17. X. came.', '17. X = 1917-10-17'],
  ['Sunday, the 22nd, was fair.', 'Sunday, the 22nd = 1917-10-22'],
  ['Sunday the 22nd was fair.', 'Sunday the 22nd = 1917-10-22'],
  ['On the 9th and 10th of November.', 'the 9th = 1917-11-09', '10th of November = 1917-11-10'],
  ['Letters (March 9 and 12, 1917).', 'March 9 = 1917-03-09', '12, 1917 = 1917-03-12'],
  ['In July and August 1923.', 'July = 1923-07-01/1923-07-31', 'August 1923 = 1923-08-01/1923-08-31'],
  [
    'In April, June, and July.',
    'April = 1917-04-01/1917-04-30',
    'June = 1917-06-01/1917-06-30',
    'July = 1917-07-01/1917-07-31',
  ],
  ['From February to October 1917.', 'February to October 1917 = 1917-02-01/1917-10-31'],
  ['Between April 1917 and January 1, 1918.', 'April 1917 and January 1, 1918 = 1917-04-01/1918-01-01'],
  ['The 17th and 18th centuries.', '17th = 1601-01-01/1700-12-31', '18th centuries = 1701-01-01/1800-12-31'],
  ['On the 12th it met. On the same day it closed.', 'the 12th = 1917-10-12', 'the same day = 1917-10-12 relative'],
  ['On the 12th it met, and on the next day again.', 'the 12th = 1917-10-12', 'the next day = 1917-10-13 relative'],
  ['On the 12th it met, three days later again.', 'the 12th = 1917-10-12', 'three days later = 1917-10-15 relative'],
  ['Two weeks before October 25 he wrote.', 'Two weeks before = 1917-10-11 relative', 'October 25 = 1917-10-25'],
  ['On the 9th it met. On the very next day, the 10th, again.', 'the 9th = 1917-10-09', 'the 10th = 1917-10-10'],
  ['Last year it was so.', 'Last year = 1931-01-01/1931-12-31 relative'],
  ['He said: “On the 26th it will be too late.”', 'the 26th = 1917-10-26 forecast'],
];

test.each(forms)('“%s” is read', (text, ...dates) => {
  expect(inWords(text)).toEqual(dates);
});

describe('no date is read', () => {
  test.each([
    'October had shown it.',
    'The October revolution, the July Days, the April theses, the pre-October struggle.',
    'They were making their way to October.',
    'The 5th Army and the 176th regiment came.',
    'They sang a Funeral March and will march in step; it may be.',
    'At 10.40 they met; at 2.10 it fell.',
    'vol.26, pp.82-84, p.1729, No.1218, 505 soviets, 1,395 agitators, 40,000 men.',
    'The October streets were quiet under the October sky.',
    'The fall of the monarchy, the spring of a watch, the autumn rains.',
    'They were welded together by centuries of discipline, for half a century.',
  ])('in “%s”', (text) => {
    expect(inWords(text)).toEqual([]);
  });
});

describe('the year of a date without one', () => {
  test('is that which the chapter tells', () => {
    expect(inWords('On July 3.', { tells: '1917' })).toEqual(['July 3 = 1917-07-03']);
  });

  test('is that in which the time told has the month', () => {
    const asked = { work: newStyle, tells: '1917-11/1918-03' };
    expect(inWords('On December 5, and on February 9.', asked)).toEqual([
      'December 5 = 1917-12-05',
      'February 9 = 1918-02-09',
    ]);
  });

  test('is that of the date before, if this follows it in the calendar', () => {
    expect(inWords('On October 3, 1918, and on October 4.')).toEqual([
      'October 3, 1918 = 1918-10-03',
      'October 4 = 1918-10-04',
    ]);
    expect(inWords('On November 6, 1918, he wrote of October 24.')).toEqual([
      'November 6, 1918 = 1918-11-06',
      'October 24 = 1917-10-24',
    ]);
  });

  test('comes from the nearest date before where the chapter tells no one time', () => {
    const [, second] = readChapter(['On June 28, 1918, he spoke.', 'In August he spoke again.'], { tells: '' });
    expect(second?.dates).toMatchObject([
      { from: { year: 1918, month: 8 }, reasons: [{ rule: 'before', afar: true }, { rule: 'changed' }] },
    ]);
  });

  test('is asked of an editor where nothing tells it', () => {
    expect(readChapter(['In August he spoke.'], { tells: '' })[0]).toMatchObject({
      dates: [],
      undecided: [{ start: 3, end: 9 }],
    });
  });
});

describe('the month of a bare day', () => {
  test('is that of the day before it in the same passage, else the one that the chapter tells', () => {
    const text = 'On the 24th of September it resolved. On the 27th they met.';
    const [first, second] = readChapter([text, 'On the 13th the radio spoke.']);
    expect(first?.dates.at(-1)?.from).toMatchObject({ month: 9, day: 27 });
    expect(second?.dates[0]?.from).toMatchObject({ month: 10, day: 13 });
  });
});

describe('the calendar', () => {
  test('of days in Russia changes in February 1918', () => {
    expect(readDates('On January 28, 1918, and February 23, 1918.').map(({ from }) => from.calendar)).toEqual([
      'julian',
      'gregorian',
    ]);
  });

  test('has no 1 to 13 February 1918 in Russia: an editor is asked, with a sentence', () => {
    const [passage] = readChapter(['On February 5, 1918.']);
    expect(passage?.dates).toEqual([]);
    expect(passage?.undecided[0]?.sentence).toMatch('there was no 5 February 1918 in Russia');
    expect(inWords('On February 5, 1918.', { work: newStyle })).toEqual(['February 5, 1918 = 1918-02-05']);
  });

  test('is the New Style where the text says so, and abroad', () => {
    expect(
      readDates('On the 6th of November 1918 (new style), and on August 4, 1789.').map(({ from }) => from.calendar),
    ).toEqual(['gregorian', 'gregorian']);
  });
});
