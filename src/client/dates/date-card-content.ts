/** The words of a date’s card; fetched with the first that opens. */
import type { Calendar, CalendarDate } from '../../edition/calendar/calendar-date.ts';
import { toGregorian, toJulian } from '../../edition/calendar/convert.ts';
import { formatBoth } from '../../edition/calendar/format-date.ts';
import { julianDayNumber } from '../../edition/calendar/julian-day.ts';
import { inRussia } from '../../edition/calendar/russia.ts';
import { weekday } from '../../edition/calendar/weekday.ts';
import type { DaySpan } from '../../edition/dates/date-mention.ts';
import { pageInWords } from '../../edition/days/page-in-words.ts';
import { readIsoDay } from '../../edition/days/read-iso-day.ts';
import { spanInWords } from '../../edition/days/span-in-words.ts';
import { href } from '../../href.ts';
import type { DateCard, DateCards } from '../../schemas/date-cards.ts';
import type { CardContent } from '../card/card-source.ts';
import { element } from '../element.ts';
import { doubleDate } from './double-date.ts';
import { toldSentence } from './told-sentence.ts';

const styles = { julian: 'Old Style', gregorian: 'New Style' } as const;
const stretches = { month: 'The month', year: 'The year', range: 'All or some of these days' } as const;

export function dateCardContent(date: DateCard, { calendar, pages, reasons, works }: DateCards): CardContent {
  const counted = date.calendar ?? calendar;
  const from = readIsoDay(date.from, counted);
  const span: DaySpan = { from, to: date.to === undefined ? from : readIsoDay(date.to, counted) };
  const page = pages[date.page];
  const body = document.createDocumentFragment();
  const words = element('div');
  const line = (text: string | undefined, name = ''): void => {
    if (text) words.append(element('p', name ? { class: name } : {}, text));
  };
  const day = date.precision === undefined;
  if (day) body.append(doubleDate(toJulian(from).day, toGregorian(from).day, !countedOld(from)));
  line(
    day ? `${weekday(julianDayNumber(from))}. Counted here by the ${styles[counted]}.` : stretchSentence(date, span),
  );
  line(sentence(reasons[date.because] ?? ''), 'soft');
  if (date.forecast) line('Said beforehand: the words quoted speak of a time to come.');
  line(date.remark);
  body.append(words);
  const address = page?.address ?? '/days/';
  const told = toldSentence(address, page?.told ?? [], works);
  if (told) body.append(element('p', { class: 'card-told' }, told));
  if (page?.events) body.append(happened(page.events));
  return {
    label: day ? dayInWords(from) : spanInWords(span),
    body,
    more: address === '/days/' ? 'To all days' : `To the page of ${pageInWords(address)}`,
    address: href(address),
  };
}

/** “What happened: Winter Palace taken; Second Congress of Soviets opens.” */
function happened(events: readonly { id: string; name: string }[]): HTMLElement {
  const names = events.flatMap(({ id, name }, place) => [
    ...(place > 0 ? ['; '] : []),
    element('a', { href: href(`/events/${id}/`) }, name),
  ]);
  return element('p', {}, 'What happened: ', ...names, '.');
}

/** In both calendars, first the one by which Russia counted then, or the New Style if the reader has chosen so. */
function dayInWords(day: CalendarDate): string {
  const newFirst = document.documentElement.dataset['calendar'] === 'new' || !countedOld(day);
  return formatBoth(day, newFirst ? 'gregorian' : 'julian');
}

/** Whether Russia counted the day by the Old Style. */
function countedOld(day: CalendarDate): boolean {
  return inRussia(day).calendar === 'julian';
}

/** “The month, counted by the Old Style; by the New Style 14 October – 13 November 1917.” */
function stretchSentence({ precision = 'range' }: DateCard, span: DaySpan): string {
  const { calendar, year } = span.from;
  const what = stretches[precision];
  // Where years are counted, thirteen days are no matter.
  if (precision === 'year' || span.to.year > year + 1)
    return `${what === stretches.range ? 'All or some of these years' : what}.`;
  if (calendar === 'gregorian' && !countedOld(span.from)) return `${what}.`;
  const other: Calendar = calendar === 'julian' ? 'gregorian' : 'julian';
  const converted = other === 'julian' ? toJulian : toGregorian;
  const inOther = spanInWords({ from: converted(span.from), to: converted(span.to) });
  return `${what}, counted here by the ${styles[calendar]}; by the ${styles[other]} ${inOther}.`;
}

function sentence(words: string): string {
  if (words === '') return '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
