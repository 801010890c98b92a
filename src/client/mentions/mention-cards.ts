/** Cards of names: who is meant, as a fragment of this host tells it. */
import { href } from '../../href.ts';
import type { EntryCard } from '../../schemas/entry-card.ts';
import type { CardContent, CardSource } from '../card/card-source.ts';
import { fetchFragment } from '../card/fetch-fragment.ts';
import { element } from '../element.ts';
import { entryCardBody } from './entry-card-body.ts';
import { markedEntry, mentionSelector } from './marked-entry.ts';

/** A reader who wants no marks is not met by cards but at links; “I” has one where every mark is wanted. */
const selector = [
  `a${mentionSelector}`,
  `:root:not([data-marks="none"]) span${mentionSelector}:not([data-self])`,
  `:root[data-marks="all"] span${mentionSelector}`,
].join();

export const mentionCards: CardSource = {
  selector,
  content: (mark) => {
    const path = markedEntry(mark);
    return path ? beginning(mark, path) : undefined;
  },
};

/** What can be said at once, with what is being fetched. */
function beginning(mark: HTMLElement, path: string): CardContent {
  const show = (label: string, body: Node | string): CardContent => ({
    label,
    body: typeof body === 'string' ? element('p', {}, body) : body,
    more: `To the page of ${label}`,
    address: href(`/${path}/`),
  });
  const printed = mark.textContent;
  const whole = fetchFragment<EntryCard>(path).then(
    (card) => show(card.name, entryCardBody(card, mark)),
    () => show(printed, 'What the edition says of this name could not be fetched; its page has it whole.'),
  );
  return { ...show(printed, '…'), whole };
}
