/** Some hours in lanes that run side by side: each event stands in the lane of its place. */
import { type AxisTick, axisTicks } from './axis-ticks.ts';
import { type Frame, frameOf } from './frame.ts';
import { type PlacedEvents, placeEvents } from './place-events.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { rowHeight } from './timeline-layout.ts';
import type { View } from './view.ts';

export interface HoursLane {
  id: string;
  name: string;
  /** with what lies within them */
  places: readonly string[];
}

export interface HoursLayout {
  frame: Frame;
  width: number;
  height: number;
  oldStyle: AxisTick[];
  newStyle: AxisTick[];
  lanes: { lane: HoursLane; top: number; events: PlacedEvents; down: { counted: number; rows: number } }[];
}

const axisHeight = 46;
const headHeight = 26;
const countedHeight = 32;
const footHeight = 6;

/** @returns the first lane that has a place of the event; undefined if none has */
export function laneOf<Lane extends HoursLane>(event: TimelineEvent, lanes: readonly Lane[]): Lane | undefined {
  return lanes.find(({ places }) => event.place.some((place) => places.includes(place)));
}

/** Told to the hour, and not only to the day. */
export function hasHour({ from, to }: TimelineEvent): boolean {
  return to - from < 1;
}

/** A lane is as high as the rows that it uses. @param rows for names, in each lane at most */
export function hoursLayout(
  events: readonly TimelineEvent[],
  lanes: readonly HoursLane[],
  view: View,
  { width, rows }: { width: number; rows: number },
): HoursLayout {
  const frame = frameOf(view, 42, width - 1);
  let top = axisHeight;
  const placed = lanes.map((lane): HoursLayout['lanes'][number] => {
    const own = events.filter((event) => hasHour(event) && laneOf(event, lanes) === lane);
    const marks = placeEvents(own, frame, rows);
    const counted = top + headHeight;
    const first = counted + (marks.counted.length + marks.throughout.length > 0 ? countedHeight : 0);
    const used = Math.max(0, ...marks.named.map(({ row }) => row + 1));
    const one = { lane, top, events: marks, down: { counted, rows: first } };
    top = first + used * rowHeight + footHeight;
    return one;
  });
  return {
    frame,
    width,
    height: top,
    oldStyle: axisTicks(frame, 'julian'),
    newStyle: axisTicks(frame, 'gregorian', false),
    lanes: placed,
  };
}
