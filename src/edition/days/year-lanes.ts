/** A year as a picture: a lane a work, a stroke for each day told, in twelve parts that stand side by side. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import { barHeight } from './bar-height.ts';

/** What a work tells. */
export interface ToldYear {
  work: string;
  /** passages by Julian day number */
  days: ReadonlyMap<number, number>;
}

export interface LaneMonth {
  /** 1 to 12 */
  month: number;
  lanes: { work: string; passages: number; strokes: string }[];
  /** from the left, where the marked day lies in this month */
  mark: number | undefined;
}

export interface YearLanes {
  /** of each part */
  width: number;
  height: number;
  /** the ground of each lane, from the top */
  grounds: number[];
  months: LaneMonth[];
}

/** Units of a day across and of a lane down; a part has room for 31 days, so that all are of one width. */
export const laneSize = { day: 2, lane: 36, stroke: 32, least: 6 };

/**
 * The height of a stroke is as the root of the passages that tell of the day, by one measure for all works.
 *
 * @param year as Russia counted: up to January 1918 Old Style
 * @param works from the top
 * @param marked the day through which a line is drawn
 */
export function yearLanes(year: number, works: readonly ToldYear[], marked?: CalendarDate): YearLanes {
  const { day: pitch, lane } = laneSize;
  const russian = (number: number) => inRussia(gregorianFromDayNumber(number));
  const told = works.map(({ work, days }) => ({
    work,
    days: [...days]
      .map(([number, passages]) => ({ ...russian(number), passages }))
      .filter((day) => day.year === year && day.passages > 0)
      .toSorted((a, b) => a.month - b.month || a.day - b.day),
  }));
  const most = told.reduce((high, { days }) => days.reduce((top, { passages }) => Math.max(top, passages), high), 1);
  const across = (day: number): number => (day - 1) * pitch + pitch / 2;
  const grounds = works.map((_, index) => (index + 1) * lane);
  const mark = marked && inRussia(marked);
  const months = Array.from({ length: 12 }, (_, index): LaneMonth => {
    const month = index + 1;
    return {
      month,
      lanes: told.map(({ work, days }, place) => {
        const own = days.filter((day) => day.month === month);
        const strokes = own.map(({ day, passages }) => {
          const height = barHeight(passages, most, laneSize.stroke, laneSize.least);
          return `M${across(day)} ${grounds[place]}v-${height}`;
        });
        return { work, passages: own.reduce((sum, { passages }) => sum + passages, 0), strokes: strokes.join('') };
      }),
      mark: mark?.year === year && mark.month === month ? across(mark.day) : undefined,
    };
  });
  return { width: 31 * pitch, height: works.length * lane, grounds, months };
}
