/** The panel beside selected words, or beside a paragraph's number, that copies a link or a quotation, or highlights. */
import type { Quotation } from '../../edition/quotation/quotation.ts';
import { freeHeight } from '../free-height.ts';
import { highlightSelection } from '../own-marks/highlight-selection.ts';
import { copyQuotation } from './clipboard.ts';
import { pageAddress } from './page-address.ts';
import { selectedWords } from './selected-words.ts';

/** What the panel speaks of: words selected, or a whole passage. */
export interface CitingSubject {
  kind: 'words' | 'passage';
  range: Range;
  /** where the focus goes when the panel is left by the keyboard */
  home: HTMLElement | undefined;
}

type Copied = 'words' | 'quotation' | 'passage';

const said: Record<Copied, string> = {
  words: 'Link to these words copied',
  quotation: 'Quotation copied',
  passage: 'Link to the paragraph copied',
};
const gap = 10;

export class CitingPanel {
  readonly element: HTMLElement;
  readonly #status: HTMLElement;
  #subject: CitingSubject | undefined;
  #highlighted = false;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#status = element.querySelector<HTMLElement>('[role="status"]') ?? element;
    for (const button of element.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => this.#copy(button.dataset['copy'] as Copied));
    }
    element.querySelector('[data-highlight]')?.addEventListener('click', () => this.#highlight());
    // A press on the panel must leave the words selected.
    element.addEventListener('pointerdown', (event) => {
      if (event.target instanceof HTMLButtonElement) event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return this.#subject !== undefined;
  }

  /** Whether the panel has nothing more to say once the words are selected no longer. */
  get goesWithSelection(): boolean {
    return this.#subject?.kind === 'words' && !this.#highlighted;
  }

  open(subject: CitingSubject): void {
    this.#subject = subject;
    this.#highlighted = false;
    this.#status.textContent = '';
    for (const item of this.element.querySelectorAll<HTMLElement>('[data-for="words"]')) {
      item.hidden = subject.kind === 'passage';
    }
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    this.place();
  }

  /** @param refocus whether the focus, if it is in the panel, goes back to the text */
  close(refocus = false): void {
    const home = this.#subject?.home;
    const inside = this.element.contains(document.activeElement);
    this.#subject = undefined;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    if (refocus && inside) home?.focus({ preventScroll: true });
  }

  focus(): void {
    this.#buttons()[0]?.focus({ preventScroll: true });
  }

  /** Whether the focus is on the first or last button that can be used. */
  isAtEdge(backwards: boolean): boolean {
    return document.activeElement === this.#buttons().at(backwards ? 0 : -1);
  }

  /** Beside its subject, between what stands at the top and the foot of the window. */
  place(): void {
    if (!this.#subject) return;
    const rects = [...this.#subject.range.getClientRects()].filter(({ width }) => width > 0);
    const first = rects[0] ?? this.#subject.range.getBoundingClientRect();
    const last = rects.at(-1) ?? first;
    const height = this.element.offsetHeight;
    const { ceiling, floor } = freeHeight();
    const words = this.#subject.kind === 'words';
    const below = last.bottom + gap;
    const above = first.top - height - gap;
    const fits = words && below + height <= floor;
    // Of a passage at the top of the window the first line stays in sight, and its number.
    const otherwise = words ? ceiling : first.bottom + gap;
    const block = fits ? below : above >= ceiling ? above : otherwise;
    const inline = fits ? last.right - this.element.offsetWidth / 2 : first.left;
    const room = document.documentElement.clientWidth - this.element.offsetWidth - gap;
    this.element.style.setProperty('--inline', `${Math.max(gap, Math.min(inline, room))}px`);
    this.element.style.setProperty('--block', `${Math.max(0, Math.min(block, floor - height))}px`);
  }

  /** The selection goes, so that the highlight is seen; the sentence that tells of it stays. */
  #highlight(): void {
    if (!this.#subject) return;
    const { highlights, sentence } = highlightSelection(this.#subject.range);
    this.#status.textContent = sentence;
    this.#highlighted = highlights.length > 0;
    if (this.#highlighted) getSelection()?.removeAllRanges();
    this.place();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll('button')].filter(({ parentElement }) => !parentElement?.hidden);
  }

  async #copy(what: Copied): Promise<void> {
    const words = this.#subject && selectedWords(this.#subject.range);
    const [passage] = words?.passages ?? [];
    if (!words || !passage) return;
    const whole = `${pageAddress()}#${passage.local}`;
    const address = this.#subject?.kind === 'words' ? pageAddress() + words.fragment : whole;
    const { author = '', work = '', chapterTitle: chapter = '' } = this.element.dataset;
    const quotation: Quotation = {
      source: { author, work, chapter },
      passages: words.passages.map(({ local }) => local),
      paragraphs: words.passages.map(({ text }) => text),
      address,
    };
    const link = what === 'passage' ? whole : address;
    try {
      if (what === 'quotation') await copyQuotation(quotation);
      else await navigator.clipboard.writeText(link);
      this.#status.textContent = said[what];
    } catch {
      const shown = document.createElement('code');
      shown.textContent = link;
      this.#status.replaceChildren('This browser does not let the page copy. The link is:', shown);
    }
    this.place();
  }
}
