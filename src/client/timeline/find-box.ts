/** Finds an event by letters of its name: the best is had with Enter, the others with the arrow down. */
import { findEvents } from '../../edition/timeline/find-events.ts';
import type { TimelineEvent } from '../../edition/timeline/timeline-event.ts';
import { button } from '../elements.ts';
import { required } from '../required.ts';

const mostShown = 8;

/** @param choose shows the event that was found */
export function findBox(
  box: HTMLElement,
  events: () => readonly TimelineEvent[],
  choose: (event: TimelineEvent) => void,
): void {
  const input = required<HTMLInputElement>(box, 'input');
  const list = required(box, 'ul');
  let found: TimelineEvent[] = [];
  const take = (event: TimelineEvent | undefined): void => {
    if (!event) return;
    list.hidden = true;
    choose(event);
  };
  const show = (): void => {
    found = findEvents(input.value, events()).slice(0, mostShown);
    list.replaceChildren(
      ...found.map((event) => {
        const item = document.createElement('li');
        item.append(button(event.name, () => take(event)));
        return item;
      }),
    );
    list.hidden = found.length === 0;
  };
  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) list.hidden = true;
  });
  box.addEventListener('keydown', (event) => {
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      take(found[0]);
    } else if (event.key === 'ArrowDown' && buttons.length > 0) {
      event.preventDefault();
      buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (buttons[at - 1] ?? input).focus();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      input.focus();
      list.hidden = true;
    }
  });
}
