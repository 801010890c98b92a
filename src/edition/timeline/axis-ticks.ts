/** The lines that divide the time shown, in one of the two calendars: years, months, days, hours. */
import { type Calendar, type CalendarDate, gregorian, julian } from '../calendar/calendar-date.ts';
import { monthNames } from '../calendar/format-date.ts';
import { gregorianFromDayNumber, julianDayNumber, julianFromDayNumber } from '../calendar/julian-day.ts';
import { across, dayWidth, type Frame } from './frame.ts';
import { textWidth } from './text-width.ts';

export interface AxisTick {
  /** Julian day number */
  moment: number;
  x: number;
  /** absent where there is no room */
  label: string | undefined;
  /** a greater unit begins here: a year among months, a month among days, a day among hours */
  major: boolean;
}

export const axisLetters = 14;
const gap = 6;

interface Tick {
  moment: number;
  label: string;
  /** with the greater units, for the first of the drawing */
  long: string;
  major: boolean;
}

/** A division and the pixels that the shortest of its parts needs. */
interface Division {
  /** days in the shortest part */
  part: number;
  needs: number;
  ticks: (from: number, to: number, calendar: Calendar) => Tick[];
}

const short = (month: number): string => (monthNames[month - 1] ?? '').slice(0, 3);
const dateOf = (number: number, calendar: Calendar): CalendarDate =>
  calendar === 'julian' ? julianFromDayNumber(number) : gregorianFromDayNumber(number);
const numberOf = (calendar: Calendar, year: number, month: number): number =>
  julianDayNumber((calendar === 'julian' ? julian : gregorian)(year, month, 1));

const hours = (step: number, needs: number): Division => ({
  part: step / 24,
  needs,
  ticks: (from, to, calendar) => {
    const first = Math.ceil((from * 24) / step);
    return Array.from({ length: Math.floor((to * 24) / step) - first + 1 }, (_, index): Tick => {
      const moment = ((first + index) * step) / 24;
      const { day, month, year } = dateOf(Math.floor(moment + 1e-6), calendar);
      const hour = Math.round((moment - Math.floor(moment + 1e-6)) * 24);
      const date = `${day} ${short(month)}`;
      return hour === 0
        ? { moment, label: date, long: `${date} ${year}`, major: true }
        : { moment, label: hourName(hour), long: `${date}, ${hourName(hour)}`, major: false };
    });
  },
});

/** “9 p.m.”, “noon” */
function hourName(hour: number): string {
  if (hour === 12) return 'noon';
  return `${hour % 12} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

const days = (step: number, needs: number): Division => ({
  part: step,
  needs,
  ticks: (from, to, calendar) =>
    Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index).flatMap(
      (moment) => {
        const { day, month, year } = dateOf(moment, calendar);
        if ((day - 1) % step !== 0 || (step > 1 && day > 31 - step / 2)) return [];
        const label = day === 1 ? `1 ${short(month)}` : String(day);
        return [{ moment, label, long: `${day} ${short(month)} ${year}`, major: day === 1 }];
      },
    ),
});

const months = (step: number, needs: number): Division => ({
  part: 28 * step,
  needs,
  ticks: (from, to, calendar) => {
    const first = dateOf(Math.floor(from), calendar);
    const last = dateOf(Math.floor(to), calendar);
    const ticks: Tick[] = [];
    for (let year = first.year; year <= last.year; year += 1) {
      for (let month = 1; month <= 12; month += step) {
        const moment = numberOf(calendar, year, month);
        if (moment < from || moment > to) continue;
        const label = month === 1 ? String(year) : short(month);
        ticks.push({ moment, label, long: month === 1 ? label : `${label} ${year}`, major: month === 1 });
      }
    }
    return ticks;
  },
});

const years = (step: number, needs: number): Division => ({
  part: 365 * step,
  needs,
  ticks: (from, to, calendar) => {
    const [first, last] = [dateOf(Math.floor(from), calendar).year, dateOf(Math.floor(to), calendar).year];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((year) => year % step === 0 && numberOf(calendar, year, 1) >= from)
      .map((year) => ({ moment: numberOf(calendar, year, 1), label: String(year), long: String(year), major: false }));
  },
});

/** From the finest. */
const divisions: readonly Division[] = [
  hours(1, 46),
  hours(3, 46),
  hours(6, 46),
  hours(12, 50),
  days(1, 22),
  days(5, 54),
  days(10, 54),
  months(1, 30),
  months(3, 34),
  months(6, 34),
  years(1, 36),
  years(5, 36),
  years(10, 36),
];

/**
 * By the finest division whose parts have room. Labels stand to the right of their lines and never upon each other.
 *
 * @param hourly whether hours are named; where they are not, the ticks of hours are those of days
 */
export function axisTicks(frame: Frame, calendar: Calendar, hourly = true): AxisTick[] {
  const pitch = dayWidth(frame);
  const division = divisions.find(({ part, needs }) => part * pitch >= needs) ?? years(10, 36);
  const all = division.ticks(frame.view.from, frame.view.to, calendar);
  const ticks = hourly ? all : all.filter(({ major }) => major || division.part >= 1);
  const width = (label: string): number => textWidth(label, axisLetters, frame.face) + gap;
  let free = frame.left - gap;
  let named = false;
  return ticks.map(({ moment, label, long, major }, index) => {
    const x = across(frame, moment);
    const next = ticks.slice(index + 1, index + 3).find((tick) => tick.major);
    const room = next ? across(frame, next.moment) : frame.right;
    // The first says the greater units too, unless one that is named anyway begins at once.
    const wanted = named || (next && across(frame, next.moment) - x < width(long)) ? label : long;
    const fits = x >= free && x + width(wanted) <= Math.max(frame.right, x) && (major || x + width(wanted) <= room);
    if (!fits) return { moment, x, label: undefined, major };
    named = true;
    free = x + width(wanted);
    return { moment, x, label: wanted, major };
  });
}
