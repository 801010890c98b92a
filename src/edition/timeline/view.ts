/** What stretch of time the timeline shows, and how it moves. Moments are Julian day numbers with the time of day as a fraction. */
import { gregorian, julian } from '../calendar/calendar-date.ts';
import { julianDayNumber } from '../calendar/julian-day.ts';

export interface View {
  from: number;
  /** later than `from` */
  to: number;
}

/** The whole of the timeline, by the calendar in which Russia then counted: from the second congress of the party to the last of the texts’ own years. */
export const wholeView: View = {
  from: julianDayNumber(julian(1903, 1, 1)),
  to: julianDayNumber(gregorian(1933, 1, 1)),
};

/** The shortest stretch shown: two hours. */
export const shortest = 1 / 12;

/** The nearest view that is neither too short nor goes beyond the whole. */
export function clampView({ from, to }: View): View {
  const length = Math.min(Math.max(to - from, shortest), wholeView.to - wholeView.from);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, wholeView.from), wholeView.to - length);
  return { from: start, to: start + length };
}

/**
 * @param factor below 1 comes closer, above 1 goes away
 * @param about the moment that stays where it is
 */
export function zoomView({ from, to }: View, factor: number, about = (from + to) / 2): View {
  const length = Math.min(Math.max((to - from) * factor, shortest), wholeView.to - wholeView.from);
  const share = (about - from) / (to - from);
  const start = about - share * length;
  return clampView({ from: start, to: start + length });
}

/** @param share of the stretch shown; below 0 goes back in time */
export function panView({ from, to }: View, share: number): View {
  const by = (to - from) * share;
  return clampView({ from: from + by, to: to + by });
}
