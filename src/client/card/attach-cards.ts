/**
 * Opens cards as a reader asks for them: by resting the pointer on a link, by focus from the keyboard, by a tap.
 * A click of the mouse follows the link; Enter and a tap go into the card, which holds the link's address.
 * A mark that is no link does nothing else: a click of the mouse goes into its card as well.
 */
import { Card } from './card.ts';
import type { CardSource } from './card-source.ts';
import { Intent } from './intent.ts';

/** How long the pointer rests on a mark before its card opens, and may be away before it closes, in milliseconds. */
const openAfter = 80;
const closeAfter = 250;

/** @param sources the kinds of card; the first that matches a link or mark serves it */
export function attachCards(sources: readonly CardSource[]): void {
  const card = new Card(() => leave());
  const intent = new Intent();
  let pointer = 'mouse';
  let returning = false;

  const find = (target: EventTarget | null) => {
    const element = target instanceof Element ? target : undefined;
    for (const source of sources) {
      const mark = element?.closest<HTMLElement>(source.selector);
      if (mark && !card.holds(mark)) return { source, mark };
    }
    return undefined;
  };

  const open = (source: CardSource, mark: HTMLElement, enter = false): void => {
    if (card.mark !== mark) {
      const content = source.content(mark);
      if (!content) return;
      card.open(mark, content);
      // Pressed, and when its card closes, a mark takes the focus as a link does.
      if (!isLink(mark)) mark.tabIndex = -1;
      void content.whole?.then((whole) => card.fill(mark, whole));
    }
    if (enter) card.enter();
  };

  const close = (): void => {
    intent.forget();
    card.close();
  };

  /** Closes the card and puts the focus back where it came from. */
  const leave = (): void => {
    const { mark } = card;
    const inside = card.holds(document.activeElement);
    close();
    if (!inside || !mark) return;
    returning = true;
    mark.focus({ preventScroll: true });
    returning = false;
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    if (card.holds(target)) return intent.forget();
    const found = find(target);
    if (!found || card.holds(document.activeElement)) return;
    setTitleAside(found.mark);
    if (found.mark === card.mark) return intent.forget();
    if (!found.source.shownBeside?.(found.mark)) intent.after(openAfter, () => open(found.source, found.mark));
  });

  document.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const found = find(target);
    if (found) setTitleBack(found.mark);
    if (!found && !card.holds(target)) return;
    const focused = document.activeElement;
    if (card.holds(focused) || (card.mark && card.mark === focused)) return intent.forget();
    intent.after(closeAfter, close);
  });

  document.addEventListener('focusin', ({ target }) => {
    const found = find(target);
    if (found && !returning && found.mark.matches(':focus-visible')) open(found.source, found.mark);
    else if (!found && !card.holds(target)) close();
  });

  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType;
    if (!card.holds(target) && find(target)?.mark !== card.mark) close();
  });

  document.addEventListener('click', (event) => {
    const found = find(event.target);
    if (!found || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const byMouse = event.detail > 0 && pointer === 'mouse';
    if (byMouse && isLink(found.mark) && !found.source.opensOnClick) return close();
    if (byMouse && !document.getSelection()?.isCollapsed) return;
    event.preventDefault();
    if (event.detail > 0 && !byMouse && card.mark === found.mark) return leave();
    intent.forget();
    open(found.source, found.mark, true);
  });

  document.addEventListener('keydown', (event) => {
    if (!card.mark) return;
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

function isLink(mark: HTMLElement): boolean {
  return mark.matches('a[href]');
}

/** The browser's own hint would lie over the card; it is put back, for it also describes the link. */
function setTitleAside(link: HTMLElement): void {
  if (link.title) link.dataset['title'] = link.title;
  link.removeAttribute('title');
}

function setTitleBack(link: HTMLElement): void {
  if (link.dataset['title']) link.title = link.dataset['title'];
}
