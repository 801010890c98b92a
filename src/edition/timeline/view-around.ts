/** Where the timeline goes so that an event, or several, can be seen. */
import type { TimelineEvent } from './timeline-event.ts';
import { clampView, type View } from './view.ts';

/** What is shown about an event of no length, in days. */
const least = 1;
/** How many times the length of an event is shown. */
const around = 3;

/** The view as it is, if the event lies in it and is short beside it; else as long a view about its middle, or a longer one. */
export function viewAround({ from, to }: Pick<TimelineEvent, 'from' | 'to'>, view: View): View {
  const length = view.to - view.from;
  const isSeen = from >= view.from && to <= view.to && to - from < length * 0.8;
  if (isSeen) return view;
  const middle = (from + to) / 2;
  const half = Math.max(Math.min(length, 366), (to - from) * around, least) / 2;
  return clampView({ from: middle - half, to: middle + half });
}

/** From the first to the last with some room, or a quarter of the view where they are all at one time. */
export function viewOfAll(events: readonly Pick<TimelineEvent, 'from' | 'to'>[], view: View): View {
  const starts = events.map(({ from }) => Math.max(from, view.from));
  const ends = events.map(({ to }) => Math.min(to, view.to));
  const [first, last] = [Math.min(...starts), Math.max(...ends)];
  const length = Math.min(Math.max((last - first) * 1.2, least / 4), (view.to - view.from) / 2);
  const middle = (first + last) / 2;
  return clampView({ from: middle - length / 2, to: middle + length / 2 });
}
