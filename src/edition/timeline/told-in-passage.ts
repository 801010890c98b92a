/** What a passage tells of time: the days that it names, or else those of the events that it tells, and short stretches. */
import { julianDayNumber } from '../calendar/julian-day.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { spanInWords } from '../days/span-in-words.ts';

/** A day of which a passage tells an event. */
export interface EventDay {
  /** Julian day number */
  day: number;
  /** what the drawing says of it */
  words: string;
}

/** Julian day numbers. */
export interface ToldStretch {
  first: number;
  last: number;
  words: string;
}

export interface ToldInPassage {
  days: EventDay[];
  /** whether the passage names the days; if not, it tells events of them */
  named: boolean;
  stretches: ToldStretch[];
}

/** A longer stretch, in days, says too little of when. */
const longestStretch = 10;

/** @param events of which the passage tells; they count only where it names no day */
export function toldInPassage(dates: readonly DateMention[], events: readonly EventDay[]): ToldInPassage {
  const spans = dates.map(({ from, to }) => ({
    first: julianDayNumber(from),
    last: julianDayNumber(to),
    words: spanInWords({ from, to }),
  }));
  const once = [...new Map(spans.map((span) => [`${span.first} ${span.last}`, span])).values()];
  const days = once.filter(({ first, last }) => first === last).map(({ first, words }) => ({ day: first, words }));
  const stretches = once.filter(({ first, last }) => first < last && last - first < longestStretch);
  if (days.length > 0) return { days, named: true, stretches };
  return { days: [...new Map(events.map((event) => [event.day, event])).values()], named: false, stretches };
}
