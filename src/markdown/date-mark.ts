/** The element that marks a date: `<time datetime="1917-11-07">`. */
import { dateAddress } from '../edition/dates/date-address.ts';
import type { DateMention } from '../edition/dates/date-mention.ts';
import { edtfOf, isoDay } from '../edition/dates/gregorian-span.ts';
import { element } from './element.ts';
import type { WordMark } from './word-mark.ts';

/** Every date has its element, so that the nth element of a passage is that of the nth date. */
export function dateMark(date: DateMention): WordMark {
  const { start, end } = date;
  const [datetime = '', through] = machineDate(date);
  const when = through === undefined ? { datetime } : { datetime, 'data-through': through };
  return {
    start,
    end,
    address: dateAddress(date),
    withinLinks: true,
    element: (words, href, rest) =>
      element('time', rest ? { ...when, 'data-rest': '' } : when, href ? [element('a', { href }, words)] : words),
  };
}

/** HTML knows days, months and years of the Gregorian calendar: of any other stretch its first and its last day. */
function machineDate(date: DateMention): string[] {
  if (date.precision === 'year') return [isoDay(date.from).slice(0, -'-01-01'.length)];
  return edtfOf(date).split('/');
}
