/** One button for all passages: it goes to the passage whose number has the focus or the pointer. */
import type { PassageId } from '../../edition/ids.ts';
import { passageName } from '../../edition/passage-name.ts';
import { button } from '../elements.ts';
import { isBookmarked, toggleBookmark } from './bookmark-passage.ts';
import { onChange } from './marks-changed.ts';

/** @param say tells the reader what was done */
export function marginBookmark(chapter: HTMLElement, say: (sentence: string) => void): void {
  let passage: HTMLElement | undefined;
  const id = (): PassageId => passage?.dataset['passage'] as PassageId;
  const toggle = button('Bookmark', () => {
    if (passage) say(toggleBookmark(id(), passageName(passage.id)));
  });
  toggle.className = 'margin-bookmark';
  toggle.dataset['apparatus'] = '';
  const label = (): void => {
    if (!passage) return;
    toggle.setAttribute('aria-label', `Bookmark ${passageName(passage.id)}`);
    toggle.setAttribute('aria-pressed', String(isBookmarked(id())));
  };
  const follow = (target: EventTarget | null): void => {
    const number = target instanceof Element ? target.closest('.number') : null;
    const next = number?.closest<HTMLElement>('[data-passage]');
    if (!next || next === passage) return;
    passage = next;
    label();
    number?.after(toggle);
  };
  chapter.addEventListener('focusin', ({ target }) => follow(target));
  chapter.addEventListener('pointerover', ({ target }) => follow(target));
  // The event that brought this module is over when it arrives.
  follow(chapter.querySelector('.number:focus') ?? chapter.querySelector('.number:hover'));
  onChange(label);
}
