/** The keys of the drawing: one stop of the tab key, within it the arrows from mark to mark. */

export interface KeyMoves {
  zoom(factor: number): void;
  pan(share: number): void;
  /** to the first or the last years */
  end(which: 'first' | 'last'): void;
}

const closer = 1 / 2;

export class TimelineKeys {
  readonly #sheet: HTMLElement;
  #current: Element | undefined;

  constructor(sheet: HTMLElement, moves: KeyMoves) {
    this.#sheet = sheet;
    sheet.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) this.#stop(target);
    });
    sheet.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (this.#press(event.key, moves)) event.preventDefault();
    });
  }

  /**
   * Makes one mark the stop of the tab key, after the drawing has changed; the focus stays in the drawing. Where no
   * event is drawn, the sheet itself is the stop.
   */
  settle(hadFocus: boolean): void {
    const marks = this.#marks();
    for (const mark of marks) {
      if (mark !== this.#current && !mark.hasAttribute('tabindex')) mark.setAttribute('tabindex', '-1');
    }
    const current = this.#current?.isConnected ? this.#current : marks[Math.floor(marks.length / 2)];
    if (current) this.#stop(current);
    this.#sheet.tabIndex = current ? -1 : 0;
    const focused = document.activeElement;
    if (!hadFocus || (focused !== this.#sheet && this.#sheet.contains(focused))) return;
    if (current) (current as SVGElement).focus();
    else this.#sheet.focus();
  }

  #marks(): SVGElement[] {
    return [...this.#sheet.querySelectorAll<SVGElement>('svg.timeline-drawing > .marks > a')];
  }

  #stop(mark: Element): void {
    if (!mark.matches('a') || (mark === this.#current && mark.getAttribute('tabindex') === '0')) return;
    this.#current?.setAttribute('tabindex', '-1');
    this.#current = mark;
    mark.setAttribute('tabindex', '0');
  }

  #press(key: string, moves: KeyMoves): boolean {
    if (key === 'ArrowRight' || key === 'ArrowLeft') this.#step(key === 'ArrowRight' ? 1 : -1, moves);
    else if (key === '+' || key === '=') moves.zoom(closer);
    else if (key === '-' || key === '_') moves.zoom(1 / closer);
    else if (key === 'PageDown') moves.pan(0.5);
    else if (key === 'PageUp') moves.pan(-0.5);
    else if (key === 'Home') moves.end('first');
    else if (key === 'End') moves.end('last');
    else return false;
    return true;
  }

  /** Beyond the last mark the timeline moves on. */
  #step(by: number, moves: KeyMoves): void {
    const marks = this.#marks();
    const at = this.#current ? marks.indexOf(this.#current as SVGElement) : -1;
    const next = marks[at + by];
    if (next) next.focus();
    else moves.pan(by / 2);
  }
}
