/** What the timeline shows, in a sentence, for who hears it. */
import { gregorianFromDayNumber } from '../calendar/julian-day.ts';
import { inRussia } from '../calendar/russia.ts';
import { counted } from '../counted.ts';
import { spanInWords } from '../days/span-in-words.ts';
import type { PlacedEvents } from './place-events.ts';
import type { View } from './view.ts';
import { timeOfDay, whenInWords } from './when-in-words.ts';

/** “1 to 31 October 1917, by the New Style 14 October – 13 November 1917: 103 events, 30 of them named, …” */
export function viewInWords(view: View, { named, counted: marks, throughout, before, after }: PlacedEvents): string {
  const rest = marks.reduce((sum, { events }) => sum + events.length, 0);
  const all = named.length + rest + throughout.length;
  const total = all === 0 ? 'no event' : counted(all, all === 1 ? 'event' : 'events');
  const beyond = before + after === 0 ? '' : `; ${before} before, ${after} after`;
  return `${stretchInWords(view)}: ${total}, ${named.length} named in the drawing${beyond}.`;
}

function stretchInWords({ from, to }: View): string {
  if (Number.isInteger(from) && Number.isInteger(to)) return whenInWords({ from, to });
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
  const days = spanInWords({
    from: inRussia(gregorianFromDayNumber(first)),
    to: inRussia(gregorianFromDayNumber(last)),
  });
  if (to - from >= 4) return days;
  return `${days}, ${timeOfDay(from)} to ${timeOfDay(to)}`;
}
