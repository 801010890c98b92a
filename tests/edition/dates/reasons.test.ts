/** The reason that each date of the edition gives is true: it is derived again, from the words and dates that it names. */
import { describe, expect, test } from 'vitest';
import { type AnnotatedPassage, annotatedEdition } from '../../../scripts/annotation/annotated-edition.ts';
import { readChapters, readWorks } from '../../../src/content-files.ts';
import { type CalendarDate, daysInMonth } from '../../../src/edition/calendar/calendar-date.ts';
import { monthNames } from '../../../src/edition/calendar/format-date.ts';
import { julianDayNumber } from '../../../src/edition/calendar/julian-day.ts';
import { parseChapter } from '../../../src/edition/chapter-markdown.ts';
import { because } from '../../../src/edition/dates/because.ts';
import type { DateMention } from '../../../src/edition/dates/date-mention.ts';
import type { DateReason, DateSource } from '../../../src/edition/dates/date-reason.ts';

const edition = annotatedEdition('.');
const works = new Map(readWorks('.').map((work) => [work.id, work]));
const byId = new Map(edition.passages.map((passage) => [passage.id, passage]));
const order = new Map(edition.passages.map(({ id }, index) => [id, index]));
const told = new Map(
  [...works.keys()].flatMap((work) =>
    [...readChapters('.', work)].map(([chapter, markdown]) => {
      const { tells } = parseChapter(markdown).data as { tells?: string };
      return [`${work}/${chapter}`, tells] as const;
    }),
  ),
);
const all = edition.passages.flatMap((passage) => passage.dating.dates.map((date) => ({ passage, date })));
const wordsOf = ({ text }: AnnotatedPassage, { start, end }: DateMention): string => text.slice(start, end);

/** The date that a reason names, which must stand where it says and in these words. */
function named(
  { work, chapter }: AnnotatedPassage,
  { local, start, words }: DateSource,
): { date: DateMention; passage: AnnotatedPassage } {
  const passage = byId.get(`${work}/${chapter}/${local}`);
  const date = passage?.dating.dates.find((one) => one.start === start);
  if (!passage || !date) throw new Error(`no date ‘${words}’ at ${start} of ${chapter}/${local}`);
  expect(wordsOf(passage, date)).toBe(words);
  return { date, passage };
}

const within = (day: CalendarDate, { from, to }: DateMention): boolean => {
  const at = julianDayNumber(day);
  return julianDayNumber(from) <= at && at <= julianDayNumber(to);
};

function isBefore(
  source: { date: DateMention; passage: AnnotatedPassage },
  passage: AnnotatedPassage,
  date: DateMention,
): boolean {
  const [there, here] = [order.get(source.passage.id) ?? 0, order.get(passage.id) ?? 0];
  return there < here || (there === here && source.date.start < date.start);
}

/** Dates between a source and the date that took from it, which are as precise. */
function between(
  source: { date: DateMention; passage: AnnotatedPassage },
  passage: AnnotatedPassage,
  date: DateMention,
) {
  return all.filter(
    (one) =>
      one.passage.work === passage.work &&
      one.passage.chapter === passage.chapter &&
      isBefore(source, one.passage, one.date) &&
      isBefore(one, passage, date),
  );
}

function derive(reason: DateReason, passage: AnnotatedPassage, date: DateMention): void {
  const { from, to } = date;
  const words = wordsOf(passage, date);
  const work = works.get(passage.work);
  switch (reason.rule) {
    case 'printed':
      expect(/\d{4}|centur|\d(?:th|st|nd|rd)|eighth|seventh/.test(words), words).toBe(true);
      break;
    case 'correction':
      expect(
        edition.corrections.some((one) => one.passage === passage.id && one.words === words && one.why === reason.why),
      ).toBe(true);
      break;
    case 'counted': {
      const source = reason.source;
      const passageOf = byId.get(`${passage.work}/${passage.chapter}/${source.local}`);
      expect(passageOf?.text.slice(source.start, source.end)).toBe(source.words);
      const other = passageOf?.dating.dates.find((one) => one.start === source.start);
      if (!other) throw new Error(`no date ‘${source.words}’`);
      if ('days' in reason) expect(julianDayNumber(from) - julianDayNumber(other.from)).toBe(reason.days);
      else expect(from.year - other.to.year).toBe(reason.years);
      expect(date.relative).toBe(true);
      break;
    }
    case 'phrase': {
      const source = named(passage, reason.source);
      expect(source.passage.id).toBe(passage.id);
      if (reason.of === 'month')
        expect([from.month, from.year]).toEqual([source.date.from.month, source.date.from.year]);
      else expect(from.year).toBe(source.date.from.year);
      expect(passage.text.slice(date.end, source.date.start)).not.toMatch(/[.;:]/);
      break;
    }
    case 'before': {
      const source = named(passage, reason.source);
      expect(isBefore(source, passage, date)).toBe(true);
      expect(source.passage.id === passage.id).toBe(reason.afar !== true);
      expect(to.year).toBe(source.date.to.year);
      if (reason.of !== 'year') {
        expect(to.month).toBe(source.date.to.month);
        expect(between(source, passage, date).filter((one) => one.date.precision === 'day')).toEqual([]);
      }
      break;
    }
    case 'chapter': {
      expect(told.get(`${passage.work}/${passage.chapter}`)).toBe(reason.tells);
      const [first = '', last = first] = reason.tells.split('/');
      // A winter goes on into the next year.
      const { year, month } = /winter/.test(words) ? from : to;
      const printed = `${year}-${String(month).padStart(2, '0')}`;
      expect(Number(first.slice(0, 4)) <= year && year <= Number(last.slice(0, 4)), words).toBe(true);
      if (reason.of !== 'year') expect(printed).toBe(first);
      else if (first.slice(0, 4) !== last.slice(0, 4)) expect(first <= printed && printed <= last).toBe(true);
      break;
    }
    case 'writing':
      expect(reason.year).toBe(work?.citation?.written.through ?? work?.citation?.written.from);
      expect(from.year).toBe(reason.year - 1);
      break;
    case 'abroad':
      expect(work?.abroad).toContain(from.year);
      expect(from.calendar).toBe('gregorian');
      break;
    case 'marked':
      expect(passage.text.slice(date.end)).toMatch(/^ \(new style\)/i);
      expect(from.calendar).toBe('gregorian');
      break;
    case 'changed':
      expect(from.calendar).toBe('gregorian');
      expect(julianDayNumber(to)).toBeGreaterThanOrEqual(
        julianDayNumber({ calendar: 'gregorian', year: 1918, month: 2, day: 14 }),
      );
      break;
    case 'ends':
      expect(work?.nightsEnd).toBe(true);
      expect(passage.text.slice(0, date.start)).toMatch(/night of $/);
      break;
  }
}

describe.each([...works.keys()])('in %s', (work) => {
  const dates = all.filter(({ passage }) => passage.work === work);

  test('every reason can be derived again', () => {
    for (const { passage, date } of dates) for (const reason of date.reasons) derive(reason, passage, date);
  });

  test('every date has a reason, in words', () => {
    for (const { date } of dates) expect(because(date.reasons).length).toBeGreaterThan(5);
  });

  test('a month in the words is the month that is meant, and a day the day', () => {
    for (const { passage, date } of dates) {
      if (date.reasons.some(({ rule }) => rule === 'correction')) continue;
      const words = wordsOf(passage, date);
      const months = monthNames.filter((name) => words.includes(name)).map((name) => monthNames.indexOf(name) + 1);
      if (months.length > 0) expect(months, words).toContain(date.to.month);
      const [day] = /\b\d{1,2}(?=st|nd|rd|th|\b)/.exec(words) ?? [];
      if (date.precision === 'day' && day && !date.relative) expect(date.from.day, words).toBe(Number(day));
      if (date.precision === 'month')
        expect(date.to.day).toBe(daysInMonth(date.to.calendar, date.to.year, date.to.month));
      expect(within(date.from, date)).toBe(true);
    }
  });
});
