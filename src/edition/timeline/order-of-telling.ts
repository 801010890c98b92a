/** The order in which a text tells: across the course of the text, upwards the time. What lies far off is drawn together at the edges. */
import type { Calendar } from '../calendar/calendar-date.ts';
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { spanInWords } from '../days/span-in-words.ts';
import { timeScale } from '../days/time-scale.ts';
import { type TellingHeights, tellingFrame } from './telling-frame.ts';
import { type EventDay, toldInPassage } from './told-in-passage.ts';

/** A passage of the text with its dates. */
export interface DatedPassage {
  /** by which the drawing’s user knows it */
  id: string;
  chapter: string;
  /** letters of its text */
  length: number;
  dates: readonly DateMention[];
  /** the days of which it tells events */
  events: readonly EventDay[];
}

/** What a passage tells, at one place across. */
export interface TellingMark {
  id: string;
  /** “20 October 1917, 25 October 1917” */
  words: string;
  x: number;
  /** how far down each of its days stands */
  days: number[];
  /** whether the passage names the days; if not, it tells events of them */
  named: boolean;
  /** stretches of days that lie on the scale */
  stretches: { top: number; bottom: number }[];
}

export interface OrderOfTelling {
  height: number;
  /** where the text of a chapter begins and ends */
  chapters: { chapter: string; from: number; to: number }[];
  ticks: { y: number; label: string }[];
  /** above the first and below the second line lies what is drawn together; absent where nothing does */
  near: { top: number | undefined; bottom: number | undefined };
  /** the farthest times, where something lies beyond */
  edges: { y: number; label: string }[];
  /** in the order of the text */
  marks: TellingMark[];
  /** passages that name a day, and those that name none and tell an event of one */
  passages: { naming: number; telling: number };
  /** from the first to the last day on the scale, in both calendars: “10–25 October 1917 (by the New Style …)” */
  told: string;
}

/** In the unit of the drawing. */
export interface TellingSize extends TellingHeights {
  /** where the course of the text begins and how long it is */
  left: number;
  across: number;
  /** what places are rounded to */
  step: 1 | 0.1;
}

const fewestDays = 3;

/**
 * @param passages all passages of the text, in its order
 * @param calendar in which the text counts
 * @returns undefined if the passages together tell of fewer than three days
 */
export function orderOfTelling(
  passages: readonly DatedPassage[],
  calendar: Calendar,
  size: TellingSize,
): OrderOfTelling | undefined {
  const told = passages.map((passage) => ({ ...passage, ...toldInPassage(passage.dates, passage.events) }));
  const days = told.flatMap((passage) => passage.days.map(({ day }) => day));
  if (days.length < fewestDays) return undefined;
  const scale = timeScale(days, calendar);
  const frame = tellingFrame(scale, days, calendar, size);
  const round = (value: number): number => (size.step === 1 ? Math.round(value) : Math.round(value * 10) / 10);
  const up = (day: number): number => round(frame.up(day));
  const whole = passages.reduce((sum, { length }) => sum + length, 0);
  const along = (letters: number): number => round(size.left + (size.across * letters) / whole);
  const chapters: OrderOfTelling['chapters'] = [];
  const marks: TellingMark[] = [];
  let before = 0;
  for (const { id, chapter, length, named, ...own } of told) {
    const x = along(before);
    before += length;
    const last = chapters.at(-1);
    if (last?.chapter === chapter) last.to = along(before);
    else chapters.push({ chapter, from: x, to: along(before) });
    const stretches = own.stretches.filter((one) => one.last >= scale.first && one.first <= scale.last);
    const words = [...own.days, ...stretches].map((one) => one.words);
    if (words.length === 0) continue;
    marks.push({
      id,
      words: words.join(', '),
      x,
      days: own.days.map(({ day }) => up(day)),
      named,
      stretches: stretches.map(({ first, last: end }) => ({
        top: up(Math.min(end, scale.last)),
        bottom: up(Math.max(first, scale.first)),
      })),
    });
  }
  const within = days.filter((day) => day >= scale.first && day <= scale.last);
  const telling = told.filter((one) => one.days.length > 0);
  const naming = telling.filter(({ named }) => named).length;
  return {
    height: frame.height,
    chapters,
    ticks: scale.ticks.map(({ day, label }) => ({ y: up(day), label })),
    near: frame.near,
    edges: frame.edges.map(({ day, label }) => ({ y: up(day), label })),
    marks,
    passages: { naming, telling: telling.length - naming },
    told: inBothCalendars(Math.min(...within), Math.max(...within), calendar),
  };
}

/** First as the text counts; by the New Style alone where Russia counted by it. */
function inBothCalendars(first: number, last: number, calendar: Calendar): string {
  const [from, to] = [gregorianFromDayNumber(first), gregorianFromDayNumber(last)];
  const newStyle = spanInWords({ from, to });
  const russian = spanInWords({ from: inRussia(from), to: inRussia(to) });
  if (russian === newStyle) return newStyle;
  return calendar === 'julian'
    ? `${russian} (by the New Style ${newStyle})`
    : `${newStyle} (by the Old Style ${russian})`;
}
