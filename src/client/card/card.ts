/** The one card of a page: a small dialog in the top layer, beside the link or mark that it belongs to. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { freeHeight } from '../free-height.ts';
import type { CardContent } from './card-source.ts';

const margin = 8;
/** What stands at the foot of the window stays in reach. */
const edges = () => ({
  top: margin,
  right: margin,
  bottom: Math.max(margin, innerHeight - freeHeight().floor),
  left: margin,
});
const leastHeight = 96;
let copies = 0;

export class Card {
  readonly element = document.createElement('div');
  readonly #label = document.createElement('p');
  readonly #body = document.createElement('div');
  readonly #more = document.createElement('a');
  readonly #close = document.createElement('button');
  #mark: HTMLElement | undefined;
  #stopFollowing: (() => void) | undefined;

  /** @param onClose runs when the reader closes the card by its button */
  constructor(onClose: () => void) {
    copies += 1;
    const id = `card-${copies}`;
    this.#label.id = `${id}-label`;
    this.#label.className = 'card-label';
    this.#body.className = 'card-body';
    this.#more.className = 'card-more';
    this.#close.type = 'button';
    this.#close.textContent = 'Close';
    this.#close.addEventListener('click', onClose);
    const ways = document.createElement('p');
    ways.className = 'card-ways';
    ways.append(this.#more, this.#close);
    Object.assign(this.element, { id, className: 'card', popover: 'manual', tabIndex: -1, role: 'dialog' });
    this.element.setAttribute('aria-labelledby', this.#label.id);
    this.element.dataset['apparatus'] = '';
    this.element.dataset['editorial'] = '';
    this.element.append(this.#label, this.#body, ways);
    document.body.append(this.element);
  }

  /** The link or mark whose card is open. */
  get mark(): HTMLElement | undefined {
    return this.#mark;
  }

  /** Shows content beside a link or mark; nothing in the page moves. */
  open(mark: HTMLElement, content: CardContent): void {
    this.close();
    this.#mark = mark;
    this.fill(mark, content);
    mark.setAttribute('aria-describedby', this.element.id);
    this.element.showPopover();
    this.element.scrollTop = 0;
    this.#stopFollowing = autoUpdate(mark, this.element, () => void this.#place(mark));
  }

  /** Sets the content, if the card is the mark's still. */
  fill(mark: HTMLElement, { label, body, more, address, whole }: CardContent): void {
    if (this.#mark !== mark) return;
    this.#label.textContent = label;
    this.#body.replaceChildren(body);
    this.#more.textContent = more;
    this.#more.href = mark instanceof HTMLAnchorElement ? mark.href : (address ?? '');
    this.element.setAttribute('aria-busy', String(whole !== undefined));
  }

  /** Moves the focus into the card, so that it is read out and its links can be reached. */
  enter(): void {
    this.element.focus({ preventScroll: true });
  }

  close(): void {
    this.#stopFollowing?.();
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = undefined;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }

  /** @returns whether the element is in the card */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  async #place(mark: HTMLElement): Promise<void> {
    const { style } = this.element;
    const padding = edges();
    const fit = size({
      padding,
      apply: ({ availableHeight }) => {
        style.maxBlockSize = `${Math.max(leastHeight, Math.floor(availableHeight))}px`;
      },
    });
    const { x, y } = await computePosition(mark, this.element, {
      placement: 'bottom-start',
      middleware: [
        offset(margin / 2),
        flip({ padding, fallbackStrategy: 'bestFit' }),
        fit,
        shift({ padding, crossAxis: true }),
      ],
    });
    style.insetInlineStart = `${Math.round(x)}px`;
    style.insetBlockStart = `${Math.round(y)}px`;
  }
}
