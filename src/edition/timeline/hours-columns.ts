/**
 * Some hours downwards, for a narrow window: the lanes are columns of marks, every name stands beside its mark. Time has
 * as much room as the names need, so that what is told by minutes can be read and quiet hours are short.
 */
import { formatShortDay } from '../calendar/format-date.ts';
import { gregorianFromDayNumber, julianFromDayNumber } from '../calendar/julian-day.ts';
import { wrapWords } from '../wrap-words.ts';
import { type HoursLane, hasHour, laneOf } from './hours-layout.ts';
import { fitText, textWidth } from './text-width.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { View } from './view.ts';
import { timeOfDay } from './when-in-words.ts';

export interface HoursColumns {
  width: number;
  height: number;
  /** where the marks of a lane stand, from the left, and how far down its name does */
  lanes: { lane: HoursLane; x: number; name: number }[];
  /** hours, and at midnight the day in both styles */
  hours: { y: number; label: string; newStyle: string | undefined }[];
  /** in the order of time */
  events: ColumnEvent[];
}

export interface ColumnEvent {
  event: TimelineEvent;
  x: number;
  /** the middle of its mark and of the first line of its name */
  y: number;
  /** where it ends; the same as `y` for what has no length */
  end: number;
  /** of its name, with what lies about it */
  box: { x: number; y: number; width: number; height: number };
  name: { x: number; lines: string[]; size: number };
}

const hour = 1 / 24;
/** In pixels. */
const columns = { first: 62, pitch: 20, names: 16 };
const head = { row: 22, room: 14 };
const lineHeight = 18;
const between = 8;
const perHour = 8;
/** Hours are named in such steps, and need this much room. */
const step = 3;
const hourHeight = 14;
const mostLines = 3;
/** Letters by importance from 1; as wide as in bold. */
const sizes = [15, 15, 14, 14] as const;

/** What stands in the order of time: an hour, or an event with its lines. */
interface Item {
  at: number;
  height: number;
  event?: TimelineEvent;
  lines: string[];
}

export function hoursColumns(
  events: readonly TimelineEvent[],
  lanes: readonly HoursLane[],
  view: View,
  width: number,
): HoursColumns {
  const names = columns.first + (lanes.length - 1) * columns.pitch + columns.names;
  const room = width - names - 1;
  const items = [...hourItems(view), ...eventItems(events, lanes, room)].toSorted(
    (a, b) => a.at - b.at || Number(a.event !== undefined) - Number(b.event !== undefined),
  );
  let y = lanes.length * head.row + head.room;
  const placed = items.map((item, index) => {
    const before = items[index - 1];
    if (before) y += Math.max(before.height, ((item.at - before.at) / hour) * perHour);
    return { ...item, y };
  });
  const foot = (placed.at(-1)?.y ?? y) + (placed.at(-1)?.height ?? 0);
  /** Between two that stand there, in equal parts. */
  const down = (moment: number): number => {
    const next = placed.findIndex(({ at }) => at > moment);
    const [a, b] = [placed[next - 1], placed[next]];
    if (!b) return foot;
    return a ? Math.round(a.y + ((b.y - a.y) * (moment - a.at)) / (b.at - a.at)) : b.y;
  };
  const column = (event: TimelineEvent): number => {
    const own = laneOf(event, lanes);
    return columns.first + (own ? lanes.indexOf(own) : 0) * columns.pitch;
  };
  return {
    width,
    height: foot,
    lanes: lanes.map((lane, index) => ({
      lane,
      x: columns.first + index * columns.pitch,
      name: (index + 1) * head.row - 6,
    })),
    hours: placed.flatMap((item) => (item.event ? [] : [{ y: item.y, ...hourLabel(item.at) }])),
    events: placed.flatMap(({ event, y: middle, height, lines }) => {
      if (!event) return [];
      const x = column(event);
      const end = event.to - event.from > hour / 2 ? Math.max(middle, down(event.to)) : middle;
      const size = sizes[event.importance - 1] ?? 14;
      const box = { x: x - 10, y: middle - 12, width: width - x + 9, height: Math.max(24, height - between + 4) };
      return [{ event, x, y: middle, end, box, name: { x: names, lines, size } }];
    }),
  };
}

function hourItems({ from, to }: View): Item[] {
  const first = Math.ceil(Math.round((from / hour) * 60) / 60 / step);
  const last = Math.floor(to / hour / step);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = (first + index) * step * hour;
    const midnight = Math.abs(at - Math.round(at)) < hour / 2;
    return { at: midnight ? Math.round(at) : at, height: midnight ? hourHeight + lineHeight : hourHeight, lines: [] };
  });
}

function eventItems(events: readonly TimelineEvent[], lanes: readonly HoursLane[], room: number): Item[] {
  return events
    .filter((event) => hasHour(event) && laneOf(event, lanes))
    .map((event) => {
      const size = sizes[event.importance - 1] ?? 14;
      const measure = (text: string): number => textWidth(text, size);
      const all = wrapWords(event.name, room, measure);
      const rest = all.slice(mostLines - 1).join(' ');
      const lines = (all.length > mostLines ? [...all.slice(0, mostLines - 1), rest] : all).map((line) =>
        fitText(line, size, room),
      );
      return { at: event.from, height: lines.length * lineHeight + between, event, lines };
    });
}

function hourLabel(at: number): { label: string; newStyle: string | undefined } {
  if (!Number.isInteger(at)) return { label: timeOfDay(at), newStyle: undefined };
  return { label: formatShortDay(julianFromDayNumber(at)), newStyle: formatShortDay(gregorianFromDayNumber(at)) };
}
