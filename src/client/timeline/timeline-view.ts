/** The timeline in the browser: drawn for the window, moved, filtered; what it shows stands in the address. */
import { type EventFilter, filterEvents, filterParts } from '../../edition/timeline/event-filter.ts';
import { listPart } from '../../edition/timeline/list-part.ts';
import { type DrawingWords, timelineDrawing } from '../../edition/timeline/timeline-drawing.ts';
import type { TimelineEvent } from '../../edition/timeline/timeline-event.ts';
import { decodeTimeline, type TimelineFile } from '../../edition/timeline/timeline-file.ts';
import {
  rowsFor,
  type TimelineContent,
  type TimelineLayout,
  timelineLayout,
} from '../../edition/timeline/timeline-layout.ts';
import { clampView, panView, type View, wholeView, zoomView } from '../../edition/timeline/view.ts';
import { readMoment, readState, writeState } from '../../edition/timeline/view-address.ts';
import { viewAround, viewOfAll } from '../../edition/timeline/view-around.ts';
import { viewInWords } from '../../edition/timeline/view-in-words.ts';
import { href } from '../../href.ts';
import { attachCards } from '../card/attach-cards.ts';
import { required } from '../required.ts';
import { DrawnSvg } from './drawn-svg.ts';
import { eventCards } from './event-cards.ts';
import { faceWidth } from './face-width.ts';
import { findBox } from './find-box.ts';
import { moveByHand } from './move-by-hand.ts';
import { showInList } from './show-in-list.ts';
import { TimelineKeys } from './timeline-keys.ts';

/** After a movement: when the address, the list and the words follow it, in milliseconds. */
const settled = 250;
/** Frames of a movement in which events keep their rows, one after the other. */
const mostSmall = 3;

class TimelineView extends HTMLElement {
  #content: (TimelineContent & { events: TimelineEvent[] }) | undefined;
  #shown: TimelineEvent[] = [];
  #standard: View = wholeView;
  #view: View = wholeView;
  #filter: EventFilter = {};
  #event: string | undefined;
  #layout: TimelineLayout | undefined;
  #drawing: DrawnSvg | undefined;
  #keys: TimelineKeys | undefined;
  #face = 1;
  /** of the sheet, in pixels of the window; measured when it changes, for a movement must not wait for a layout */
  #place = { left: 0, width: 0 };
  #frame = 0;
  /** whether a hand moves it, and by how many frames events have kept their rows since places were found for them */
  #sliding = false;
  #small = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #words: DrawingWords = {
    label: 'Timeline',
    lanes: [],
    eventAddress: (id) => href(`/events/${id}/`),
    listAddress: (moment) => `#${listPart(moment).id}`,
  };

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const { from, to, file = '', lanes = '[]' } = this.dataset;
    this.#words = { ...this.#words, lanes: JSON.parse(lanes) as DrawingWords['lanes'] };
    this.#standard = { from: readMoment(from ?? null, 'start') ?? 0, to: readMoment(to ?? null, 'end') ?? 1 };
    const response = await fetch(file);
    if (!response.ok) return;
    this.#content = decodeTimeline((await response.json()) as TimelineFile);
    await document.fonts.ready;
    const sheet = required(this, '.timeline-sheet');
    this.#keys = new TimelineKeys(sheet, {
      zoom: (factor) => this.#show(zoomView(this.#view, factor, this.#focused())),
      pan: (share) => this.#show(panView(this.#view, share)),
      end: (which) => this.#show(this.#endView(which)),
    });
    this.#readAddress();
    this.#attach(sheet);
    this.#face = faceWidth(sheet);
    this.#measure(sheet);
    new ResizeObserver(() => {
      this.#measure(sheet);
      this.#plan();
    }).observe(sheet);
    sheet.addEventListener('pointerenter', () => this.#measure(sheet));
    this.#draw();
    this.#settle();
    this.dataset['state'] = 'ready';
    if (this.#event) this.#open(this.#event);
  }

  #attach(sheet: HTMLElement): void {
    attachCards(eventCards((ids) => this.#closer(ids)));
    moveByHand(sheet, {
      pan: (pixels) => this.#slide(panView(this.#view, -pixels / this.#across())),
      zoom: (factor, x) => this.#slide(zoomView(this.#view, factor, this.#momentAt(x))),
    });
    sheet.addEventListener('click', ({ target }) => {
      const mark = target instanceof Element ? target.closest<SVGElement>('[data-drawn]') : null;
      if (!mark) return;
      this.#event = mark.dataset['drawn'];
      this.#settleLater();
    });
    const moves: Record<string, () => View> = {
      earlier: () => panView(this.#view, -0.5),
      later: () => panView(this.#view, 0.5),
      closer: () => zoomView(this.#view, 1 / 2),
      farther: () => zoomView(this.#view, 2),
    };
    for (const one of this.querySelectorAll<HTMLButtonElement>('[data-move]')) {
      const move = moves[one.dataset['move'] ?? ''];
      if (move) one.addEventListener('click', () => this.#show(move()));
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-time]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#show(readState(new URL(link.href).searchParams, this.#standard).view);
      });
    }
    for (const select of this.querySelectorAll<HTMLSelectElement>('select')) {
      select.addEventListener('input', () => {
        const part = filterParts.find((one) => one === select.dataset['filter']);
        if (part) this.#filter = { ...this.#filter, [part]: select.value };
        this.#sift();
        this.#show(this.#view);
      });
    }
    findBox(
      required(this, '.timeline-find'),
      () => this.#shown,
      (event) => {
        this.#event = event.id;
        this.#show(viewAround(event, this.#view));
        this.#draw();
        this.#open(event.id);
      },
    );
    addEventListener('popstate', () => {
      this.#readAddress();
      this.#show(this.#view);
    });
  }

  #readAddress(): void {
    const state = readState(new URL(location.href).searchParams, this.#standard);
    this.#view = state.view;
    this.#event = state.event;
    this.#filter = {};
    for (const select of this.querySelectorAll<HTMLSelectElement>('select')) {
      const part = filterParts.find((one) => one === select.dataset['filter']);
      if (!part) continue;
      select.value = state.filter[part] ?? '';
      if (select.value) this.#filter = { ...this.#filter, [part]: select.value };
    }
    this.#sift();
    const event = this.#content?.events.find(({ id }) => id === state.event);
    if (event) this.#view = viewAround(event, this.#view);
  }

  #sift(): void {
    this.#shown = filterEvents(this.#content?.events ?? [], this.#filter);
  }

  #show(view: View): void {
    this.#view = clampView(view);
    this.#plan();
    this.#settleLater();
  }

  /** One of the many small steps of a hand or wheel. */
  #slide(view: View): void {
    this.#sliding = true;
    this.#show(view);
  }

  /** However much happens between two frames, one is drawn. */
  #plan(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#content) return;
    const { width } = this.#place;
    const content = { ...this.#content, events: this.#shown, works: this.#lanes() };
    const isSmall = this.#sliding && this.#small < mostSmall;
    this.#small = isSmall ? this.#small + 1 : 0;
    const size = {
      width,
      rows: rowsFor(width),
      face: this.#face,
      chosen: this.#event,
      moved: isSmall ? this.#layout?.events : undefined,
    };
    this.#layout = timelineLayout(content, this.#view, size);
    const node = timelineDrawing(this.#layout, this.#words);
    const sheet = required(this, '.timeline-sheet');
    const hadFocus = sheet.contains(document.activeElement);
    if (this.#drawing) this.#drawing.show(node);
    else {
      this.#drawing = new DrawnSvg(node);
      sheet.replaceChildren(this.#drawing.element);
    }
    this.#keys?.settle(hadFocus);
  }

  #measure(sheet: HTMLElement): void {
    const { left, width } = sheet.getBoundingClientRect();
    this.#place = { left, width: Math.max(280, Math.floor(width)) };
  }

  /** Where one work is chosen, its lane alone is filled. */
  #lanes(): TimelineContent['works'] {
    const { work } = this.#filter;
    return (this.#content?.works ?? []).map((lane) => (work && lane.work !== work ? { ...lane, days: [] } : lane));
  }

  #settleLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), settled);
  }

  /** The address, the words and the list follow what is drawn. */
  #settle(): void {
    this.#sliding = false;
    if (this.#small > 0) this.#draw();
    if (!this.#layout) return;
    const address = new URL(location.href);
    for (const name of ['from', 'to', ...filterParts, 'event']) address.searchParams.delete(name);
    const state = { view: this.#view, filter: this.#filter, event: this.#event };
    for (const [name, value] of writeState(state, this.#standard)) address.searchParams.set(name, value);
    address.search = address.search.replaceAll('%3A', ':');
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    required(this, '[role="status"]').textContent = viewInWords(this.#view, this.#layout.events);
    showInList(this.#shown, this.#view);
  }

  /** Opens the card of an event that is drawn. */
  #open(id: string): void {
    const mark = this.querySelector<SVGElement>(`.timeline-sheet [data-drawn="${CSS.escape(id)}"]`);
    mark?.focus({ preventScroll: true });
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  #closer(ids: string[]): void {
    const wanted = new Set(ids);
    this.#show(
      viewOfAll(
        this.#shown.filter(({ id }) => wanted.has(id)),
        this.#view,
      ),
    );
    this.querySelector<SVGElement>('.timeline-sheet [tabindex="0"]')?.focus();
  }

  #endView(which: 'first' | 'last'): View {
    const length = this.#view.to - this.#view.from;
    return which === 'first'
      ? { from: wholeView.from, to: wholeView.from + length }
      : { from: wholeView.to - length, to: wholeView.to };
  }

  #across(): number {
    const { left = 0, right = 1 } = this.#layout?.frame ?? {};
    return right - left;
  }

  /** @param x in pixels of the window */
  #momentAt(x: number): number {
    const pixels = x - this.#place.left;
    const { from, to } = this.#view;
    return Math.min(to, Math.max(from, this.#layout?.frame.scale.invert(pixels) ?? from));
  }

  /** The moment of the mark that has the focus, about which keys zoom. */
  #focused(): number | undefined {
    const box = this.querySelector('.timeline-sheet a:focus path')?.getBoundingClientRect();
    return box && this.#momentAt(box.left + box.width / 2);
  }
}

customElements.define('timeline-view', TimelineView);
