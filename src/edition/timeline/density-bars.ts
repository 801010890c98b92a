/** Lanes that show how much each work tells of each time, all by one measure. */
import { max, rollup, sum } from 'd3-array';
import { barHeight } from '../days/bar-height.ts';
import { across, dayWidth, type Frame, tenth } from './frame.ts';

/** Passages that name a day, by day in order. */
export interface WorkDensity {
  work: string;
  days: readonly (readonly [day: number, passages: number])[];
}

export interface DensityLane {
  work: string;
  /** from the left, and how high */
  bars: { x: number; height: number; passages: number }[];
  /** in what is shown */
  passages: number;
}

export interface DensityLanes {
  lanes: DensityLane[];
  laneHeight: number;
  /** of every bar */
  barWidth: number;
  /** whether each bar stands for one day alone */
  daily: boolean;
}

/** Pixels: above the highest bar, and the height of the lowest. */
const headroom = 6;
const least = 4;
/** The narrowest and the widest bar with the room before the next, in pixels. */
const narrowest = 3;
const widest = 14;

/** Days share a bar where they would be narrower than three pixels; which ones does not change as one moves. */
export function densityBars(works: readonly WorkDensity[], frame: Frame, laneHeight: number): DensityLanes {
  const pitch = dayWidth(frame);
  const share = 2 ** Math.max(0, Math.ceil(Math.log2(narrowest / pitch)));
  const summed = works.map(({ work, days }) => ({
    work,
    sums: rollup(
      days.filter(([day]) => day + 1 > frame.view.from && day < frame.view.to),
      (own) => sum(own, ([, passages]) => passages),
      ([day]) => Math.floor(day / share),
    ),
  }));
  const most = max(summed, ({ sums }) => max(sums.values())) ?? 1;
  const barWidth = tenth(Math.min(widest, Math.max(1.5, pitch * share * 0.72)));
  const middle = (bucket: number): number => across(frame, (bucket + 0.5) * share);
  return {
    barWidth,
    laneHeight,
    daily: share === 1,
    lanes: summed.map(({ work, sums }) => ({
      work,
      bars: [...sums]
        .map(([bucket, passages]) => ({
          x: middle(bucket),
          height: barHeight(passages, most, laneHeight - headroom, least),
          passages,
        }))
        .filter(({ x }) => x - barWidth / 2 >= frame.left && x + barWidth / 2 <= frame.right),
      passages: sum(sums.values()),
    })),
  };
}
