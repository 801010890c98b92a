/** A small timeline of what concerns one entry: lanes of the works that tell its days, the axis in both styles, its events. */
import { type AxisTick, axisTicks } from './axis-ticks.ts';
import { type DensityLanes, densityBars, type WorkDensity } from './density-bars.ts';
import { across, type Frame, frameOf } from './frame.ts';
import { type PlacedEvents, placeEvents } from './place-events.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { rowHeight } from './timeline-layout.ts';
import type { View } from './view.ts';

export interface SmallContent {
  /** in the order of time */
  events: readonly TimelineEvent[];
  /** from the top; one that tells nothing of what is shown has no lane */
  works: readonly WorkDensity[];
  /** what the axis marks */
  marked?: Pick<TimelineEvent, 'from' | 'to'>;
}

export interface SmallSize {
  width: number;
  /** for names, at most */
  rows: number;
}

export interface SmallLayout {
  frame: Frame;
  width: number;
  height: number;
  /** from the top */
  down: { axis: number; counted: number; rows: number };
  lanes: DensityLanes;
  oldStyle: AxisTick[];
  newStyle: AxisTick[];
  /** the stretch across that the axis marks */
  marked: { from: number; to: number } | undefined;
  events: PlacedEvents;
}

const laneHeight = 32;
const axisHeight = 46;
const countedHeight = 32;
/** Of the marked stretch, in pixels. */
const narrowest = 6;
/** The room for the names of lanes on a wide drawing and on a narrow one. */
const gutters = { wide: 136, narrow: 42, from: 600 };

/** As high as what stands in it: no lane, no row is empty. */
export function smallLayout(content: SmallContent, view: View, { width, rows }: SmallSize): SmallLayout {
  const left = width >= gutters.from ? gutters.wide : gutters.narrow;
  const frame = frameOf(view, left, width - 1);
  const lanes = densityBars(content.works, frame, laneHeight);
  const told = lanes.lanes.filter(({ bars }) => bars.length > 0);
  const events = placeEvents(content.events, frame, rows);
  const used = Math.max(0, ...events.named.map(({ row }) => row + 1));
  const axis = told.length * laneHeight;
  const counted = axis + axisHeight;
  const first = counted + (events.counted.length + events.throughout.length > 0 ? countedHeight : 4);
  return {
    frame,
    width,
    height: first + used * rowHeight + 2,
    down: { axis, counted, rows: first },
    lanes: { ...lanes, lanes: told },
    oldStyle: axisTicks(frame, 'julian'),
    newStyle: axisTicks(frame, 'gregorian', false),
    marked: content.marked && markedStretch(content.marked, frame),
    events,
  };
}

/** Wide enough to be seen. */
function markedStretch({ from, to }: Pick<TimelineEvent, 'from' | 'to'>, frame: Frame): SmallLayout['marked'] {
  const { view, left, right } = frame;
  if (to <= view.from || from >= view.to) return undefined;
  const start = Math.min(Math.max(across(frame, from), left), right - narrowest);
  return { from: start, to: Math.max(Math.min(across(frame, to), right), start + narrowest) };
}
