/** The drawing of which days a chapter tells, in the order of telling: across the course of its text, down the time. */
import type { Calendar } from '../calendar/calendar-date.ts';
import { gregorianFromDayNumber, julianDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { spanInWords } from './span-in-words.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

/** A passage of the text with its dates. */
export interface DatedPassage {
  /** within the chapter: `p12` */
  local: string;
  /** letters of its text */
  length: number;
  dates: readonly DateMention[];
}

/** What a passage tells, at one place across. */
export interface DayMark {
  local: string;
  /** “20 October 1917, 25 October 1917” */
  words: string;
  /** SVG path, stroked: for each day on the scale an angle so small that round ends make it a dot */
  dots: string;
  /** SVG path, filled: a bar for each stretch, and a short one at the edge for what lies before or after the scale */
  lines: string;
}

export interface ChapterDays {
  width: number;
  height: number;
  /** SVG path of the lines across */
  grid: string;
  labels: { y: number; words: string }[];
  marks: DayMark[];
  /** from the first to the last day on the scale, in both calendars: “10–25 October 1917 (by the New Style …)” */
  told: string;
}

/**
 * In pixels of the drawing: the room for labels, for the course of the text and at its end, for time, and at an edge
 * with and without marks of what lies beyond.
 */
const size = { labels: 46, across: 248, end: 6, down: 104, beyond: 24, edge: 6 };
const shortBar = 4;
const fewestMarks = 3;
/** A longer stretch is not drawn: in days, and as a share of the scale. */
const longest = { days: 31, share: 0.5 };

/** Julian day numbers. */
interface ToldStretch {
  first: number;
  last: number;
  words: string;
}

/**
 * @param passages all passages of the text, in its order
 * @param calendar in which the text counts
 * @returns undefined if the passages together name fewer than three days
 */
export function chapterDays(passages: readonly DatedPassage[], calendar: Calendar): ChapterDays | undefined {
  const told = passages.map((passage) => ({ ...passage, stretches: stretchesOf(passage.dates) }));
  const all = told.flatMap(({ stretches }) => stretches);
  const days = all.filter(isDay).map(({ first }) => first);
  if (days.length < fewestMarks) return undefined;
  const scale = timeScale(days, calendar);
  const frame = frameOf(scale, all);
  const whole = passages.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  const marks = told.flatMap(({ local, length, stretches }): DayMark[] => {
    const x = size.labels + Math.round((size.across * before) / whole);
    before += length;
    const drawn = stretches.flatMap((one) => {
      const path = pathOf(one, scale, frame);
      return path ? [{ ...one, path: `M${x} ${path}`, dot: isDay(one) && isOn(one, scale) }] : [];
    });
    if (drawn.length === 0) return [];
    const paths = (dot: boolean): string => drawn.flatMap((one) => (one.dot === dot ? one.path : [])).join('');
    return [{ local, words: drawn.map(({ words }) => words).join(', '), dots: paths(true), lines: paths(false) }];
  });
  const within = days.filter((day) => day >= scale.first && day <= scale.last);
  return {
    width: size.labels + size.across + size.end,
    height: frame.height,
    grid: scale.ticks
      .map(({ day }) => `M${size.labels - 8} ${frame.down(day)}H${size.labels + size.across + size.end}`)
      .join(''),
    labels: [
      ...(frame.before ? [{ y: shortBar, words: 'before' }] : []),
      ...scale.ticks.map(({ day, label }) => ({ y: frame.down(day), words: label })),
      ...(frame.after ? [{ y: frame.height - shortBar, words: 'after' }] : []),
    ],
    marks,
    told: inBothCalendars(Math.min(...within), Math.max(...within), calendar),
  };
}

interface Frame {
  height: number;
  /** whether something lies before and after the scale */
  before: boolean;
  after: boolean;
  /** where a day stands */
  down: (day: number) => number;
}

function frameOf(scale: TimeScale, stretches: readonly ToldStretch[]): Frame {
  const before = stretches.some(({ last }) => last < scale.first);
  const after = stretches.some(({ first }) => first > scale.last);
  const top = before ? size.beyond : size.edge;
  return {
    height: top + size.down + (after ? size.beyond : size.edge),
    before,
    after,
    down: (day) => top + Math.round((size.down * (day - scale.first)) / (scale.last - scale.first)),
  };
}

/** Days and short stretches, each once. */
function stretchesOf(dates: readonly DateMention[]): ToldStretch[] {
  const stretches = dates.map(({ from, to }) => ({
    first: julianDayNumber(from),
    last: julianDayNumber(to),
    words: spanInWords({ from, to }),
  }));
  const once = new Map(stretches.map((stretch) => [`${stretch.first} ${stretch.last}`, stretch]));
  return [...once.values()].filter(({ first, last }) => last - first < longest.days);
}

function isDay({ first, last }: ToldStretch): boolean {
  return first === last;
}

function isOn({ first, last }: ToldStretch, scale: TimeScale): boolean {
  return last >= scale.first && first <= scale.last;
}

/** The rest of an SVG path, from how far down and how long; undefined for a stretch too long to be drawn. */
function pathOf(stretch: ToldStretch, scale: TimeScale, { down, height }: Frame): string | undefined {
  if (stretch.last < scale.first) return bar(0, shortBar);
  if (stretch.first > scale.last) return bar(height - shortBar, shortBar);
  if (isDay(stretch)) return `${down(stretch.first)}h.1v.1`;
  const [first, last] = [Math.max(stretch.first, scale.first), Math.min(stretch.last, scale.last)];
  if (last - first > longest.share * (scale.last - scale.first)) return undefined;
  return bar(down(first), Math.max(shortBar, down(last) - down(first)));
}

function bar(top: number, length: number): string {
  return `${top}h1v${length}h-1z`;
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
