/** Cards of the timeline: of an event, with its passages as the list has them; of a counted mark, with its events. */
import type { CardContent, CardSource } from '../card/card-source.ts';
import { element } from '../element.ts';
import { button } from '../elements.ts';

/** What a card lists at most; for more one comes closer. */
const mostListed = 60;

/** @param closer shows the time of these events alone */
export function eventCards(closer: (ids: string[]) => void): CardSource[] {
  return [
    { selector: '.timeline-sheet a[data-drawn]', content: cardOfEvent, opensOnClick: true },
    {
      selector: '.timeline-sheet a[data-drawn-many]',
      content: (mark) => cardOfMany(mark, closer),
      opensOnClick: true,
    },
  ];
}

function rowOf(id: string): HTMLElement | null {
  return document.querySelector(`.timeline-list li[data-id="${CSS.escape(id)}"]`);
}

function cardOfEvent({ dataset }: HTMLElement): CardContent | undefined {
  const row = rowOf(dataset['drawn'] ?? '');
  const title = row?.querySelector<HTMLAnchorElement>('.title');
  if (!row || !title) return undefined;
  const body = document.createDocumentFragment();
  const copy = (part: string): Node[] => [...(row.querySelector(part)?.cloneNode(true).childNodes ?? [])];
  body.append(element('p', {}, ...copy('.when')), element('p', {}, 'Told in ', ...copy('.told-in')));
  return { label: title.textContent, body, more: 'To the page of the event', address: title.href };
}

function cardOfMany({ dataset }: HTMLElement, closer: (ids: string[]) => void): CardContent {
  const ids = (dataset['drawnMany'] ?? '').split(' ');
  const list = element('ol', { class: 'card-events' });
  for (const id of ids.slice(0, mostListed)) {
    const row = rowOf(id);
    const title = row?.querySelector<HTMLAnchorElement>('.title');
    const when = row?.querySelector('.when')?.textContent ?? '';
    if (title) list.append(element('li', {}, element('a', { href: title.href }, title.textContent), ` ${when}`));
  }
  const rest = ids.length - mostListed;
  const body = document.createDocumentFragment();
  body.append(list, ...(rest > 0 ? [element('p', {}, `and ${rest} more.`)] : []));
  body.append(
    element(
      'p',
      {},
      button('Come closer', () => closer(ids)),
    ),
  );
  const first = rowOf(ids[0] ?? '')
    ?.closest('section')
    ?.getAttribute('aria-labelledby');
  return { label: `${ids.length} events`, body, more: 'To the list of all', address: `#${first ?? 'list'}` };
}
