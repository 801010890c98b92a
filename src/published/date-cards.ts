/** What the cards of a chapter’s dates say. */
import { gregorianFromDayNumber } from '../edition/calendar/julian-day.ts';
import { because } from '../edition/dates/because.ts';
import { dateAddress, dayAddress } from '../edition/dates/date-address.ts';
import type { DateMention } from '../edition/dates/date-mention.ts';
import { isoDay } from '../edition/dates/gregorian-span.ts';
import { mostImportant } from '../edition/events/most-important.ts';
import { type DateCard, type DateCards, dateCards } from '../schemas/date-cards.ts';
import type { WorkData } from '../schemas/work.ts';
import { type PlacedDate, publishedDates } from './dates.ts';
import { publishedDays } from './days.ts';
import { eventsOfDay } from './event-days.ts';
import { publishedWorks, workName } from './works.ts';

export interface ChapterDateCards {
  work: string;
  chapter: string;
  cards: DateCards;
}

/** For every chapter that has a date, in reading order. */
export async function chapterDateCards(): Promise<ChapterDateCards[]> {
  const works = await publishedWorks();
  const { all } = await publishedDates();
  const told = await toldOn();
  const happened = await happenedOn();
  return [...Map.groupBy(all, ({ chapter }) => chapter)].map(([{ work, chapter }, dates]) => ({
    work,
    chapter,
    cards: dateCards.parse(cardsOf(work, dates, works, told, happened)),
  }));
}

/** By the page to which dates lead: the passages that tell of its day, month or year, by the id of the work. */
type Told = (page: string) => ReadonlyMap<string, number>;

/** By the same: the most important events of a day. */
type Happened = ReadonlyMap<string, { id: string; name: string }[]>;

const mostEvents = 3;

async function toldOn(): Promise<Told> {
  const { index, periods } = await publishedDays();
  const passages = new Map([
    ...index.days.map((day) => [dayAddress(gregorianFromDayNumber(day)), index.told(day).exact] as const),
    ...[...periods.months, ...periods.years].map((period) => [period.address, period.passages] as const),
    ['/days/', periods.longer] as const,
  ]);
  return (page) => {
    const byWork = Map.groupBy(passages.get(page) ?? [], ({ work }) => work);
    return new Map([...byWork].map(([work, list]) => [work, list.length]));
  };
}

async function happenedOn(): Promise<Happened> {
  const { index } = await publishedDays();
  const days = await Promise.all(
    index.days.map(async (day) => {
      const events = mostImportant(await eventsOfDay(day), mostEvents).map(({ id, name }) => ({ id, name }));
      return [dayAddress(gregorianFromDayNumber(day)), events] as const;
    }),
  );
  return new Map(days.filter(([, events]) => events.length > 0));
}

function cardsOf(
  id: string,
  dates: readonly PlacedDate[],
  works: readonly WorkData[],
  told: Told,
  happened: Happened,
): DateCards {
  const calendar = works.find((work) => work.id === id)?.calendar ?? 'julian';
  const pages = new Map<string, number>();
  const reasons = new Map<string, number>();
  const card = (date: DateMention): DateCard => ({
    ...spanOf(date),
    ...(date.from.calendar === calendar ? {} : { calendar: date.from.calendar }),
    page: place(pages, dateAddress(date)),
    because: place(reasons, because(date.reasons)),
    ...(date.relative ? { relative: true } : {}),
    ...(date.forecast ? { forecast: true } : {}),
    ...(date.remark ? { remark: date.remark.sentence } : {}),
  });
  const marked = Map.groupBy(
    dates.filter(({ passage }) => passage.kind !== 'heading'),
    ({ passage }) => passage.local,
  );
  const passages = Object.fromEntries([...marked].map(([local, own]) => [local, own.map(({ date }) => card(date))]));
  return {
    calendar,
    works: works.map(workName),
    pages: [...pages.keys()].map((address) => {
      const byWork = told(address);
      const events = happened.get(address);
      return { address, told: works.map((work) => byWork.get(work.id) ?? 0), ...(events ? { events } : {}) };
    }),
    reasons: [...reasons.keys()],
    passages,
  };
}

function spanOf({ from, to, precision }: DateMention): Pick<DateCard, 'from' | 'to' | 'precision'> {
  const [first, last] = [isoDay(from), isoDay(to)];
  return {
    from: first,
    ...(first === last ? {} : { to: last }),
    ...(precision === 'day' ? {} : { precision }),
  };
}

/** Where an entry stands in a table; one that is new stands last. */
function place(table: Map<string, number>, entry: string): number {
  const index = table.get(entry) ?? table.size;
  table.set(entry, index);
  return index;
}
