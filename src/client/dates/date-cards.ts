/** Cards of dates: the day in both calendars, and on what grounds, as a fragment of the chapter tells it. */
import { href } from '../../href.ts';
import type { DateCards } from '../../schemas/date-cards.ts';
import type { CardContent, CardSource } from '../card/card-source.ts';
import { fetchFragment } from '../card/fetch-fragment.ts';
import { chapterOfPage } from '../chapter-of-page.ts';
import { element } from '../element.ts';
import { markedDate } from './marked-date.ts';

/** A reader who wants no marks is not met by cards but at links. */
const selector = ['time > a', ':root:not([data-marks="none"]) :is([data-passage], .side-note) time'].join();

export const dateCards: CardSource = { selector, content: beginning };

/** What can be said at once, with what is being fetched. */
function beginning(mark: HTMLElement): CardContent {
  const printed = mark.closest('time')?.textContent ?? '';
  const show = (words: string): CardContent => ({
    label: printed,
    body: element('p', {}, words),
    more: 'To the page of this date',
    address: addressBefore(mark),
  });
  const body = Promise.all([
    fetchFragment<DateCards>(`dates/${chapterOfPage()}`),
    import('./date-card-content.ts'),
  ] as const);
  const whole = body.then(
    ([cards, { dateCardContent }]) => {
      const date = markedDate(mark, cards);
      return date ? dateCardContent(date, cards) : show('The edition has nothing to say of this date.');
    },
    () => show('What the edition says of this date could not be fetched; its page has it.'),
  );
  return { ...show('…'), whole };
}

/** The first mark of a page’s dates in each section is a link: so there is one with the same days before any plain mark. */
function addressBefore(mark: HTMLElement): string {
  const { dateTime = '', dataset } = mark.closest('time') ?? document.createElement('time');
  const same = [...document.querySelectorAll<HTMLAnchorElement>(`time[datetime="${CSS.escape(dateTime)}"] > a`)];
  const link = same.find((other) => other.parentElement?.dataset['through'] === dataset['through']);
  return link?.href ?? href('/days/');
}
