/** Cards of emended words: what the source reads, and why the edition departs from it. */
import type { CardSource } from './card/card-source.ts';

export const emendationCards: CardSource<HTMLAnchorElement> = {
  selector: 'a.emended',
  content: (link) => {
    const { source = '', emendation = '' } = link.dataset;
    const body = document.createDocumentFragment();
    const reads = document.createElement('p');
    const words = document.createElement('q');
    words.textContent = source;
    reads.append('The source reads: ', words);
    body.append(reads);
    const reasons = document.querySelector<HTMLTemplateElement>('template[data-emendation-reasons]');
    const reason = reasons?.content.querySelector(`[data-reason-of="${CSS.escape(emendation)}"]`);
    if (reason) {
      const why = document.createElement('p');
      why.textContent = reason.textContent;
      body.append(why);
    }
    return { label: 'Emended by this edition', body, more: 'All emendations of this text' };
  },
};
