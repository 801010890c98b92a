/** Offers to go on where the reader was; never goes there by itself. */
import { passageAddress, splitPassageId } from '../../edition/ids.ts';
import { passageName } from '../../edition/passage-name.ts';
import { href } from '../../href.ts';
import { button, element } from '../elements.ts';
import { required } from '../required.ts';
import { forgetWork, loadPlaces } from './places-store.ts';

const offer = required(document, '[data-last-place]');
const work = offer.dataset['lastPlace'] ?? '';
const known = new Set((offer.dataset['chapters'] ?? '').split(' '));

const place = loadPlaces().find(({ passage }) => {
  const parts = splitPassageId(passage);
  return known.has(`${parts.work}/${parts.chapter}`) && (work === '' || parts.work === work);
});
if (place) {
  const { work: its, local } = splitPassageId(place.passage);
  const link = element('a', { href: href(passageAddress(place.passage)) }, [`${passageName(local)} of ${place.title}`]);
  const forget = button('Forget this', () => {
    forgetWork(its);
    offer.replaceChildren('Forgotten.');
    offer.tabIndex = -1;
    offer.focus();
  });
  offer.dataset['filled'] = '';
  offer.append('You were at ', link, '. ', forget);
}
