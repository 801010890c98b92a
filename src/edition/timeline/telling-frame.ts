/** Where a day stands in a drawing of the order of telling: to scale in its middle, drawn together above and below. */
import type { Calendar } from '../calendar/calendar-date.ts';
import { formatShortDay, monthNames } from '../calendar/format-date.ts';
import { gregorianFromDayNumber, julianFromDayNumber } from '../calendar/julian-day.ts';
import { yearName } from '../calendar/year-name.ts';
import type { TimeScale } from '../days/time-scale.ts';

/** The room for what is drawn to scale, for what lies beyond it at either end, and at an end where nothing does. */
export interface TellingHeights {
  near: number;
  beyond: number;
  edge: number;
}

interface TellingFrame {
  height: number;
  /** the lines between what is drawn to scale and what is not */
  near: { top: number | undefined; bottom: number | undefined };
  /** the farthest days beyond: “1789”, or “Apr” of the year in which the scale begins */
  edges: { day: number; label: string }[];
  /** how far down a day stands: a later one never below an earlier */
  up: (day: number) => number;
}

/** Of the room beyond the scale: left free beside it; and what the farthest point needs at the edge. */
const gap = 0.25;
const margin = 4;

/** @param days all that are drawn, at least one */
export function tellingFrame(
  scale: TimeScale,
  days: readonly number[],
  calendar: Calendar,
  { near, beyond, edge }: TellingHeights,
): TellingFrame {
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const [before, after] = [least < scale.first, most > scale.last];
  const top = after ? beyond : edge;
  const bottom = top + near;
  /** From the scale to the edge; what is nearer has more room. */
  const far = (distance: number, farthest: number): number =>
    beyond * gap + Math.sqrt(distance / farthest) * (beyond * (1 - gap) - margin);
  return {
    height: bottom + (before ? beyond : edge),
    near: { top: after ? top : undefined, bottom: before ? bottom : undefined },
    edges: [
      ...(after ? [{ day: most, label: labelOf(most, scale.last, calendar) }] : []),
      ...(before ? [{ day: least, label: labelOf(least, scale.first, calendar) }] : []),
    ],
    up: (day) => {
      if (day < scale.first) return bottom + far(scale.first - day, scale.first - least);
      if (day > scale.last) return top - far(day - scale.last, most - scale.last);
      return bottom - ((day - scale.first) / (scale.last - scale.first)) * near;
    },
  };
}

/** As much as tells it from the day at which the scale ends. */
function labelOf(day: number, end: number, calendar: Calendar): string {
  const date = calendar === 'julian' ? julianFromDayNumber : gregorianFromDayNumber;
  const [far, near] = [date(day), date(end)];
  if (far.year !== near.year) return yearName(far.year);
  return far.month === near.month ? formatShortDay(far) : (monthNames[far.month - 1] ?? '').slice(0, 3);
}
