/**
 * Events in rows beneath the axis. A greater event takes its place before a lesser one; what has no room for its name
 * stands in the row of counted marks, so that every event shown can be reached.
 */
import { group } from 'd3-array';
import { across, dayWidth, type Frame, tenth } from './frame.ts';
import { fitText, textWidth } from './text-width.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface PlacedEvent {
  event: TimelineEvent;
  row: number;
  /** where it begins; of one that began before the view the edge */
  x: number;
  /** where its line ends; the same as `x` for a point */
  end: number;
  /** the name stands beside the line or point, and not above the line */
  beside: boolean;
  /** a line for a day of which no hour is told */
  hourless: boolean;
  label: { x: number; words: string; width: number; size: number };
}

/** Events without room for their names, at one place. */
export interface CountedMark {
  /** the middle of its stretch of time */
  moment: number;
  x: number;
  events: TimelineEvent[];
}

export interface PlacedEvents {
  named: PlacedEvent[];
  counted: CountedMark[];
  /** that last about as long as the view or longer, or of which the texts give no nearer date */
  throughout: TimelineEvent[];
  before: number;
  after: number;
}

/** Pixels: what a counted mark takes across, and a point with the room before its name. */
export const markWidth = 30;
export const pointRoom = 10;
const gap = 12;
/** Letters of the names by importance from 1. */
const sizes = [16, 15, 14, 14] as const;
/** Named though they are less great than what a view of this length, in days, must show. */
const thresholds = [
  { days: 2500, importance: 2 },
  { days: 150, importance: 3 },
] as const;
/** An event that lasts this many times the view is no news in it: a great one, and another. */
const longest = { great: 4, other: 0.9 };
/** A shorter line is drawn as a point, in pixels; what has no hour was no line all day. */
const shortestLine = 9;
const shortestHourless = 160;
/** Where a day is so wide, what has an hour goes before what is as great and has none. */
const hourlessRank = 1.5;
/** A name that would be cut to fewer pixels is not shown. */
const shortestName = 110;
/** The widest name, as a share of the frame: of a narrow one most. */
const widestName = (frame: number): number => (frame < 420 ? 0.9 : 0.62) * frame;

/**
 * @param rows for names
 * @param chosen id of the event that a reader has chosen, which comes before all others
 */
export function placeEvents(
  events: readonly TimelineEvent[],
  frame: Frame,
  rows: number,
  chosen?: string,
): PlacedEvents {
  const { view } = frame;
  const length = view.to - view.from;
  const isBefore = ({ from, to }: TimelineEvent): boolean => to <= view.from && from < view.from;
  const inView = events.filter((event) => event.from < view.to && !isBefore(event));
  const isThroughout = ({ id, from, to, importance }: TimelineEvent): boolean =>
    id !== chosen && to - from > length * (importance <= 2 ? longest.great : longest.other);
  const shown = inView.filter((event) => !isThroughout(event));
  const most = thresholds.find(({ days }) => length > days)?.importance ?? 4;
  const taken: Box[][] = Array.from({ length: rows }, () => []);
  const named = new Map<TimelineEvent, PlacedEvent>();
  const candidates = new Set(shown.filter(({ id, importance }) => importance <= most || id === chosen));
  const ranked = byRank(events).filter((event) => candidates.has(event));
  const hourlessFall = dayWidth(frame) >= shortestHourless ? hourlessRank : 0;
  const rank = (event: TimelineEvent): number =>
    event.id === chosen ? 0 : event.importance + (hourlessFall > 0 && isHourless(event) ? hourlessFall : 0);
  for (const event of hourlessFall > 0 || chosen ? ranked.toSorted((a, b) => rank(a) - rank(b)) : ranked) {
    const placed = place(event, frame, taken);
    if (placed) named.set(event, placed);
  }
  return {
    named: shown.flatMap((event) => named.get(event) ?? []),
    counted: countRest(
      shown.filter((event) => !named.has(event)),
      frame,
    ),
    throughout: inView.filter(isThroughout),
    before: events.filter(isBefore).length,
    after: events.filter(({ from }) => from >= view.to).length,
  };
}

const ranks = new WeakMap<readonly TimelineEvent[], readonly TimelineEvent[]>();

/** The greater first, then the longer and the earlier; found once for a list, which a movement places many times. */
function byRank(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ranked =
    ranks.get(events) ??
    events.toSorted(
      (a, b) => a.importance - b.importance || b.to - b.from - (a.to - a.from) || a.from - b.from || compare(a, b),
    );
  ranks.set(events, ranked);
  return ranked;
}

function place(event: TimelineEvent, frame: Frame, taken: Box[][]): PlacedEvent | undefined {
  const { x, end } = extentOf(event, frame);
  const size = sizes[event.importance - 1] ?? 14;
  const own = { from: x - (end === x ? 6 : 0), to: end + (end === x ? 6 : 0) };
  const room = markRoom(x, end);
  const free = Math.max(end - x, x - room - frame.left, frame.right - end - room);
  const widest = Math.min(widestName(frame.right - frame.left), free);
  const words = fitText(event.name, size, widest, frame.face);
  if (words !== event.name && widest < shortestName) return undefined;
  const width = tenth(textWidth(words, size, frame.face));
  const beside = end - x < width;
  const right = boxAt(beside ? end + room : x, width, own, frame);
  const left = beside ? boxAt(x - room - width, width, own, frame) : undefined;
  for (const [row, others] of taken.entries()) {
    const box = right && isFree(right, others) ? right : left && isFree(left, others) ? left : undefined;
    if (!box) continue;
    others.push(box);
    const hourless = end > x && isHourless(event);
    return { event, row, x, end, beside, hourless, label: { x: box.label, words, width, size } };
  }
  return undefined;
}

/** What a name takes across with its mark. */
interface Box {
  label: number;
  from: number;
  to: number;
}

/** @returns undefined if it would stand out of the frame */
function boxAt(label: number, width: number, own: { from: number; to: number }, frame: Frame): Box | undefined {
  const from = Math.min(label, own.from);
  const to = Math.max(label + width, own.to);
  return from >= frame.left && to <= frame.right ? { label: tenth(label), from, to } : undefined;
}

function isFree({ from, to }: Box, others: readonly Box[]): boolean {
  for (const other of others) if (to + gap > other.from && from < other.to + gap) return false;
  return true;
}

/** Between a point or the end of a line and a name beside it. */
export function markRoom(x: number, end: number): number {
  return end === x ? pointRoom : 6;
}

/** Told of a day, and of no hour of it. */
function isHourless({ from, to }: TimelineEvent): boolean {
  return to - from === 1 && Number.isInteger(from);
}

/** A line for what is wide enough, else a point in its middle; a point keeps away from the edges. */
export function extentOf(event: TimelineEvent, frame: Frame): { x: number; end: number } {
  const x = Math.max(frame.left, across(frame, event.from));
  const end = Math.min(frame.right, across(frame, event.to));
  if (end - x >= (isHourless(event) ? shortestHourless : shortestLine)) return { x, end };
  const middle = tenth(Math.min(Math.max((x + end) / 2, frame.left + 6), frame.right - 6));
  return { x: middle, end: middle };
}

/**
 * By equal stretches of time, a day or its doubles or halves, so that they stay the same as one moves; the first and
 * the last take what has too little room.
 */
function countRest(events: readonly TimelineEvent[], frame: Frame): CountedMark[] {
  const stretch = 2 ** Math.ceil(Math.log2(markWidth / dayWidth(frame)));
  const [first, last] = [frame.left + markWidth / 2, frame.right - markWidth / 2];
  const middleOf = (bucket: number): number => (bucket + 0.5) * stretch;
  const inner = (bucket: number): number => frame.scale(middleOf(bucket));
  let [low, high] = [Math.floor(frame.view.from / stretch), Math.floor(frame.view.to / stretch)];
  while (inner(low) < first - 0.01) low += 1;
  while (inner(high) > last + 0.01) high -= 1;
  const buckets = group(events, ({ from, to }) => {
    const middle = (Math.max(from, frame.view.from) + Math.min(to, frame.view.to)) / 2;
    return Math.min(Math.max(Math.floor(middle / stretch), low), high);
  });
  return [...buckets]
    .toSorted(([a], [b]) => a - b)
    .map(([bucket, its]) => ({ moment: middleOf(bucket), x: tenth(inner(bucket)), events: its }));
}

function compare(a: TimelineEvent, b: TimelineEvent): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
