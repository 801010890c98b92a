/**
 * Opens cards as a reader asks for them: by resting the pointer on a link, by focus from the keyboard, by a tap.
 * A click of the mouse follows the link; Enter and a tap go into the card, which holds the link's address.
 */
import { Card } from './card.ts';
import type { CardSource } from './card-source.ts';
import { Intent } from './intent.ts';

/** How long the pointer rests on a link before its card opens, and may be away before it closes, in milliseconds. */
const openAfter = 80;
const closeAfter = 250;

/** @param sources the kinds of card; the first that matches a link serves it */
export function attachCards(sources: readonly CardSource[]): void {
  const card = new Card(() => leave());
  const intent = new Intent();
  let asked: HTMLAnchorElement | undefined;
  let pointer = 'mouse';
  let returning = false;

  const find = (target: EventTarget | null) => {
    const element = target instanceof Element ? target : undefined;
    for (const source of sources) {
      const link = element?.closest<HTMLAnchorElement>(source.selector);
      if (link && !card.holds(link)) return { source, link };
    }
    return undefined;
  };

  const open = async (source: CardSource, link: HTMLAnchorElement, enter = false): Promise<void> => {
    asked = link;
    const content = await source.content(link);
    if (asked !== link || !content) return;
    if (card.link !== link) card.open(link, content);
    if (enter) card.enter();
  };

  const close = (): void => {
    intent.forget();
    asked = undefined;
    card.close();
  };

  /** Closes the card and puts the focus back on its link. */
  const leave = (): void => {
    const { link } = card;
    const inside = card.holds(document.activeElement);
    close();
    if (!inside || !link) return;
    returning = true;
    link.focus({ preventScroll: true });
    returning = false;
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    if (card.holds(target)) return intent.forget();
    const found = find(target);
    if (!found || card.holds(document.activeElement)) return;
    setTitleAside(found.link);
    if (found.link === card.link) return intent.forget();
    if (!found.source.shownBeside?.(found.link)) intent.after(openAfter, () => void open(found.source, found.link));
  });

  document.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const found = find(target);
    if (found) setTitleBack(found.link);
    if (!found && !card.holds(target)) return;
    const focused = document.activeElement;
    if (card.holds(focused) || (card.link && card.link === focused)) return intent.forget();
    intent.after(closeAfter, close);
  });

  document.addEventListener('focusin', ({ target }) => {
    const found = find(target);
    if (found && !returning && found.link.matches(':focus-visible')) void open(found.source, found.link);
    else if (!found && !card.holds(target)) close();
  });

  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType;
    if (!card.holds(target) && find(target)?.link !== card.link) close();
  });

  document.addEventListener('click', (event) => {
    const found = find(event.target);
    if (!found || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const byMouse = event.detail > 0 && pointer === 'mouse';
    if (byMouse) return close();
    event.preventDefault();
    if (event.detail > 0 && card.link === found.link) return leave();
    intent.forget();
    void open(found.source, found.link, true);
  });

  document.addEventListener('keydown', (event) => {
    if (!card.link) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key === 'Tab' && card.holds(event.target) && leaves(card.element, event)) {
      event.preventDefault();
      leave();
    }
  });

  // A link of the card that leads elsewhere on the page has done its work.
  card.element.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
}

/** @returns whether Tab would go beyond the first or the last thing in the card */
function leaves(card: HTMLElement, { target, shiftKey }: KeyboardEvent): boolean {
  const stops = [...card.querySelectorAll<HTMLElement>('a[href], button')];
  return shiftKey ? target === card || target === stops[0] : target === stops.at(-1);
}

/** The browser's own hint would lie over the card; it is put back, for it also describes the link. */
function setTitleAside(link: HTMLAnchorElement): void {
  if (link.title) link.dataset['title'] = link.title;
  link.removeAttribute('title');
}

function setTitleBack(link: HTMLAnchorElement): void {
  if (link.dataset['title']) link.title = link.dataset['title'];
}
