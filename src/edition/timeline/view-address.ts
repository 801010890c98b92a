/** The state of the timeline as a reader’s address has it: `?from=1917-10-24&to=1917-10-25T21:00&work=history`. */
import { gregorianFromDayNumber, julianDayNumber } from '../calendar/julian-day.ts';
import { inRussia, russianDate } from '../calendar/russia.ts';
import { isoDay } from '../dates/gregorian-span.ts';
import { type EventFilter, filterParts } from './event-filter.ts';
import { clampView, type View } from './view.ts';

export interface TimelineState {
  view: View;
  filter: EventFilter;
  /** the event that is chosen */
  event: string | undefined;
}

/** What `URLSearchParams` has of it. */
interface Parameters {
  get(name: string): string | null;
}

const minutesInDay = 24 * 60;

/** @param standard what is shown where the address says nothing, or nothing that can be read */
export function readState(parameters: Parameters, standard: View): TimelineState {
  const from = readMoment(parameters.get('from'), 'start');
  const to = readMoment(parameters.get('to'), 'end');
  const filter: EventFilter = {};
  for (const part of filterParts) {
    const value = parameters.get(part);
    if (value) filter[part] = value;
  }
  const view = from !== undefined && to !== undefined && to > from ? clampView({ from, to }) : standard;
  return { view, filter, event: parameters.get('event') || undefined };
}

/** In the order in which they stand in the address; the standard view is not said. */
export function writeState({ view, filter, event }: TimelineState, standard: View): [name: string, value: string][] {
  const [from, to] = [writeMoment(view.from, 'start'), writeMoment(view.to, 'end')];
  const isStandard = from === writeMoment(standard.from, 'start') && to === writeMoment(standard.to, 'end');
  return [
    ...(isStandard
      ? []
      : ([
          ['from', from],
          ['to', to],
        ] as [string, string][])),
    ...filterParts.flatMap((part): [string, string][] => {
      const value = filter[part];
      return value ? [[part, value]] : [];
    }),
    ...(event ? ([['event', event]] as [string, string][]) : []),
  ];
}

/** To the minute. A day without a time is meant from its beginning as a start, and to its end as an end. */
export function writeMoment(moment: number, as: 'start' | 'end'): string {
  const minutes = Math.round(moment * minutesInDay);
  const time = minutes % minutesInDay;
  const number = (minutes - time) / minutesInDay;
  const day = (which: number): string => isoDay(inRussia(gregorianFromDayNumber(which)));
  if (time === 0) return day(as === 'start' ? number : number - 1);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day(number)}T${two(Math.floor(time / 60))}:${two(time % 60)}`;
}

/** @returns undefined for what is no day that Russia had, or no time of it */
export function readMoment(text: string | null, as: 'start' | 'end'): number | undefined {
  const [, year, month, day, hours, minutes] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(text ?? '') ?? [];
  if (!year || Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return undefined;
  try {
    const number = julianDayNumber(russianDate(Number(year), Number(month), Number(day)));
    if (hours === undefined) return as === 'start' ? number : number + 1;
    return (number * minutesInDay + Number(hours) * 60 + Number(minutes)) / minutesInDay;
  } catch {
    return undefined;
  }
}
