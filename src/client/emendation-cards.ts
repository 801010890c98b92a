/** Cards of emended words: what the source reads, and why the edition departs from it, as a fragment tells. */
import type { EmendationCards } from '../schemas/emendation-cards.ts';
import type { CardContent, CardSource } from './card/card-source.ts';
import { fetchFragment } from './card/fetch-fragment.ts';
import { chapterOfPage } from './chapter-of-page.ts';
import { element } from './element.ts';

export const emendationCards: CardSource<HTMLAnchorElement> = {
  selector: 'a.emended',
  content: ({ dataset: { source = '', emendation = '' } }) => {
    const show = (why: string | undefined): CardContent => {
      const body = document.createDocumentFragment();
      body.append(element('p', {}, 'The source reads: ', element('q', {}, source)));
      if (why) body.append(element('p', {}, why));
      return { label: 'Emended by this edition', body, more: 'All emendations of this text' };
    };
    const whole = fetchFragment<EmendationCards>(`emendations/${chapterOfPage()}`).then(
      (reasons) => show(reasons[emendation]),
      () => show('Why it was changed could not be fetched; the list of emendations says it.'),
    );
    return { ...show('…'), whole };
  },
};
