/** Sets today’s day on the front door: what it was in 1917 by the New Style, and by the Old. */
import type { CalendarDate } from '../../edition/calendar/calendar-date.ts';
import { toGregorian, toJulian } from '../../edition/calendar/convert.ts';
import { formatDate, formatDayAndMonth } from '../../edition/calendar/format-date.ts';
import { dayAddress } from '../../edition/dates/date-address.ts';
import { readDaySet } from '../../edition/days/day-set.ts';
import { onThisDay, type ThisDay } from '../../edition/days/on-this-day.ts';
import { href } from '../../href.ts';
import { element } from '../element.ts';
import { required } from '../required.ts';

const nearest = { before: 'the last before', after: 'the next' } as const;
const place = document.querySelector<HTMLElement>('.on-this-day');
if (place) show(place, new Date());

function show(on: HTMLElement, today: Date): void {
  const pages = readDaySet(on.dataset['days'] ?? '');
  const of = (calendar: 'julian' | 'gregorian'): ThisDay =>
    onThisDay(today.getMonth() + 1, today.getDate(), calendar, pages);
  const newStyle = of('gregorian');
  const oldStyle = of('julian');
  const [old, now] = [toJulian(newStyle.day), toGregorian(newStyle.day)];
  required(on, '.kicker').textContent = 'On this day';
  required(on, '.old').textContent = String(old.day);
  required(on, '.new').textContent = String(now.day);
  required(on, '.visually-hidden').textContent = `${formatDate(old)} Old Style, ${formatDate(now)} New Style`;
  required(on, '.words').replaceChildren(
    sentence(newStyle, '', old, `in Russia, ${unbroken(formatDayAndMonth(now))} by the New Style`),
    sentence(
      oldStyle,
      'Russia’s own ',
      oldStyle.day,
      `was ${unbroken(formatDayAndMonth(toGregorian(oldStyle.day)))} by the New Style`,
    ),
  );
}

/** A day that has no page is said not to be told, and the nearest is offered. */
function sentence({ told, where }: ThisDay, before: string, day: CalendarDate, after: string): HTMLElement {
  const name = unbroken(formatDate(day));
  if (!told || where === 'there') return element('p', {}, before, told ? link(told, name) : name, ` ${after}.`);
  const other = link(told, unbroken(formatDate(toJulian(told))));
  const words = `${before}${name} ${after}. No text names it: ${nearest[where]} is `;
  return element('p', {}, words, other, '.');
}

function link(day: CalendarDate, words: string): HTMLElement {
  return element('a', { href: href(dayAddress(day)) }, words);
}

/** A date stands on one line. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
