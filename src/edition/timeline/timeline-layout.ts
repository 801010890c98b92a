/** The timeline laid out: from a view and what is to be shown to where everything stands. No words are measured, nothing is drawn. */
import { type AxisTick, axisTicks } from './axis-ticks.ts';
import { type DensityLanes, densityBars, type WorkDensity } from './density-bars.ts';
import { across, type Frame, frameOf } from './frame.ts';
import { moveEvents } from './move-events.ts';
import { type PlacedEra, placeEras, type TimelineEra } from './place-eras.ts';
import { type PlacedEvents, placeEvents } from './place-events.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { View } from './view.ts';

export interface TimelineContent {
  /** in the order of {@link inTime} */
  events: readonly TimelineEvent[];
  /** from the top */
  works: readonly WorkDensity[];
  eras: readonly TimelineEra[];
  /** the day through which the red line goes */
  marked: number | undefined;
}

export interface TimelineSize {
  width: number;
  /** for names of events */
  rows: number;
  /** how much wider than Source Serif the reader’s face is */
  face?: number;
  /** id of the event that a reader has chosen */
  chosen?: string | undefined;
  /** the events as they were placed a small movement ago, which keep their rows */
  moved?: PlacedEvents | undefined;
}

export interface TimelineLayout {
  frame: Frame;
  width: number;
  height: number;
  /** from the top */
  down: { eras: number; lanes: number; axis: number; counted: number; rows: number };
  eras: PlacedEra[];
  lanes: DensityLanes;
  oldStyle: AxisTick[];
  newStyle: AxisTick[];
  /** the stretch across of the marked day, a line where the day is narrow */
  marked: { from: number; to: number } | undefined;
  events: PlacedEvents;
}

export const rowHeight = 25;
export const eraHeight = 21;
const eraRows = 3;
const axisHeight = 46;
const countedHeight = 32;
/** The room for the names of lanes, and how high one is, on a wide drawing and on a narrow one. */
const gutters = { wide: 152, narrow: 42 };
const laneHeights = { wide: 46, narrow: 36 };
const wideFrom = 700;

/** Of the names of events, by the width of the drawing. */
export function rowsFor(width: number): number {
  return width < wideFrom ? 12 : 14;
}

export function timelineLayout(content: TimelineContent, view: View, size: TimelineSize): TimelineLayout {
  const { width, rows, face = 1, chosen, moved } = size;
  const form = width >= wideFrom ? 'wide' : 'narrow';
  const frame = frameOf(view, gutters[form], width - 1, face);
  const laneHeight = laneHeights[form];
  const lanes = eraRows * eraHeight + 8;
  const axis = lanes + content.works.length * laneHeight;
  const counted = axis + axisHeight;
  return {
    frame,
    width,
    height: counted + countedHeight + rows * rowHeight + 4,
    down: { eras: 0, lanes, axis, counted, rows: counted + countedHeight },
    eras: placeEras(content.eras, frame, eraRows),
    lanes: densityBars(content.works, frame, laneHeight),
    oldStyle: axisTicks(frame, 'julian'),
    newStyle: axisTicks(frame, 'gregorian', false),
    marked: markedStretch(content.marked, frame),
    events: moved ? moveEvents(moved, frame) : placeEvents(content.events, frame, rows, chosen),
  };
}

function markedStretch(day: number | undefined, frame: Frame): TimelineLayout['marked'] {
  const { view, left, right } = frame;
  if (day === undefined || day + 1 <= view.from || day >= view.to) return undefined;
  return { from: Math.max(left, across(frame, day)), to: Math.min(right, across(frame, day + 1)) };
}
