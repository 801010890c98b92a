/** What a page of days is called where a link leads to it: “25 October 1917”, “October 1917”, “1917”, “all days”. */
import { monthNames } from '../calendar/format-date.ts';

/** @param address from the root of the edition: `/days/1917-10-25/` */
export function pageInWords(address: string): string {
  const [, year, month, day] = /^\/days\/(-?\d+)(?:-(\d\d))?(?:-(\d\d))?\/$/.exec(address) ?? [];
  if (year === undefined) return 'all days';
  const name = month && monthNames[Number(month) - 1];
  return [day && String(Number(day)), name, String(Number(year))].filter(Boolean).join(' ');
}
