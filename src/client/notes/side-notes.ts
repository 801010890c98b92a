/**
 * Shows each note in the margin beside its reference, where the window has room. They are copies, out of
 * the text's flow and hidden from screen readers: the notes themselves stay at the chapter's end.
 */
import { stackNotes } from '../../edition/stack-notes.ts';
import { noteCopy } from './note-copy.ts';

/** In pixels: the narrowest and the widest column, its distance from the text and from the window's edge. */
const column = { least: 210, most: 340, apart: 40, edge: 24 };
const gap = 14;
const cutAfterLines = 16;

interface SideNote {
  reference: HTMLAnchorElement;
  element: HTMLElement;
}

/** @param chapter the positioned element that holds the text and the notes */
export function showSideNotes(chapter: HTMLElement): void {
  const margin = document.createElement('div');
  margin.className = 'side-notes';
  margin.setAttribute('aria-hidden', 'true');
  margin.dataset['apparatus'] = '';
  margin.dataset['editorial'] = '';
  const references = [...chapter.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]')];
  const notes = references.filter((reference) => !reference.closest('.notes')).flatMap(sideNote);
  if (notes.length === 0) return;
  margin.append(...notes.map(({ element }) => element));
  chapter.append(margin);
  const place = (): void => placeNotes(chapter, margin, notes);
  const observer = new ResizeObserver(place);
  for (const element of [chapter, document.documentElement, ...notes.map(({ element }) => element)]) {
    observer.observe(element);
  }
  addEventListener('resize', place);
  chapter.addEventListener('contentvisibilityautostatechange', whenSettled(place), { capture: true });
}

/** Several leaves may come near in one frame: once is enough for them. */
function whenSettled(place: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      place();
    });
  };
}

/** A note referred to twice stands at its first reference. */
function sideNote(reference: HTMLAnchorElement, index: number, all: HTMLAnchorElement[]): SideNote[] {
  const note = noteCopy(reference);
  if (!note || all.findIndex(({ hash }) => hash === reference.hash) !== index) return [];
  const element = document.createElement('div');
  element.className = 'side-note';
  element.dataset['note'] = reference.id;
  element.dataset['noteBy'] = note.by;
  const label = document.createElement('span');
  label.className = 'side-note-label';
  label.textContent = reference.textContent;
  for (const link of note.body.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const words = document.createElement('div');
  words.append(label);
  if (note.by !== 'author') words.append(writer(note.label, reference));
  words.append(note.body);
  element.append(words);
  for (const [event, on] of [
    ['pointerenter', true],
    ['pointerleave', false],
    ['focus', true],
    ['blur', false],
  ] as const) {
    reference.addEventListener(event, () => element.toggleAttribute('data-pointed', on));
  }
  return [{ reference, element }];
}

/** In words, beside what its letter and colour say: an author's own note needs none. */
function writer(name: string, { textContent: number }: HTMLAnchorElement): HTMLElement {
  const by = document.createElement('span');
  by.className = 'side-note-by';
  by.textContent = name.slice(0, name.length - number.length).trim();
  return by;
}

function placeNotes(chapter: HTMLElement, margin: HTMLElement, notes: readonly SideNote[]): void {
  const text = chapter.getBoundingClientRect();
  const room = document.documentElement.clientWidth - text.right - column.apart - column.edge;
  margin.hidden = room < column.least;
  if (margin.hidden) return;
  margin.style.inlineSize = `${Math.min(column.most, room)}px`;
  const line = Number.parseFloat(getComputedStyle(margin).lineHeight);
  const end = (chapter.querySelector('.notes')?.getBoundingClientRect().top ?? text.bottom) - text.top;
  const wishes = notes.map(({ reference, element }) => ({
    wanted: Math.round(lineBottom(reference, line) - text.top - line) + 1,
    height: element.firstElementChild?.scrollHeight ?? 0,
  }));
  const start = drawingBottom(chapter) - text.top + gap;
  const places = stackNotes(wishes, { gap, cut: cutAfterLines * line, start, end });
  for (const [index, { element }] of notes.entries()) {
    const { top = 0, height = 0 } = places[index] ?? {};
    const whole = wishes[index]?.height ?? 0;
    element.style.insetBlockStart = `${top}px`;
    element.toggleAttribute('data-cut', height < whole);
    element.style.maxBlockSize = height < whole ? `${Math.floor(height / line) * line}px` : 'none';
  }
}

/** Where the margin is free below what stands at its head; no lower than the chapter’s top if that is in the text. */
function drawingBottom(chapter: HTMLElement): number {
  const drawing = chapter.querySelector('.chapter-days');
  const beside = drawing && getComputedStyle(drawing).position === 'absolute';
  return (beside ? drawing : chapter).getBoundingClientRect()[beside ? 'bottom' : 'top'];
}

/** Where the line of a reference ends; in a leaf that is not laid out yet, where its first line would. */
function lineBottom(reference: HTMLElement, line: number): number {
  if (reference.checkVisibility({ contentVisibilityAuto: true })) return reference.getBoundingClientRect().bottom;
  return (reference.closest('.leaf') ?? reference).getBoundingClientRect().top + line;
}
