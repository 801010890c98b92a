/** The panel “My marks” of a chapter, and the marks in its text. */
import { type PassageId, splitPassageId } from '../../edition/ids.ts';
import { passageName } from '../../edition/passage-name.ts';
import { href } from '../../href.ts';
import { onReadingPlace } from '../reading-place.ts';
import { required } from '../required.ts';
import { isBookmarked, toggleBookmark } from './bookmark-passage.ts';
import { drawMarks } from './draw-marks.ts';
import { highlightSelection } from './highlight-selection.ts';
import { marginBookmark } from './margin-bookmark.ts';
import { markEntry } from './mark-entry.ts';
import { onChange } from './marks-changed.ts';
import { concernsMarks, loadMarks } from './marks-store.ts';
import { statusLine } from './status-line.ts';

const chapter = required(document, '[data-chapter]');
const own = required(document, '[data-own-marks]');
const list = required(own, '[data-list]');
const say = statusLine(required(own, '[role="status"]'));
const bookmarkHere = required<HTMLButtonElement>(own, '[data-bookmark]');
const highlightThese = required<HTMLButtonElement>(own, '[data-highlight]');
const address = chapter.dataset['chapter'] ?? '';

let here: HTMLElement | undefined;
let selected: Range | undefined;

function show(): void {
  const marks = loadMarks().filter(({ passage }) => passage.startsWith(`${address}/`));
  const places = drawMarks(marks);
  const order = new Map(
    [...chapter.querySelectorAll<HTMLElement>('[data-passage]')].map(({ id }, index) => [id, index]),
  );
  const at = (passage: PassageId): number => order.get(splitPassageId(passage).local) ?? order.size;
  const shown = marks.map((mark) => ({ mark, passage: places.get(mark.id)?.passage ?? mark.passage }));
  const entries = shown
    .toSorted((a, b) => at(a.passage) - at(b.passage))
    .map(({ mark, passage }) =>
      markEntry({
        mark,
        passage,
        href: `${href(`/read/${address}/`)}#${splitPassageId(passage).local}`,
        lost: mark.kind === 'highlight' && !places.get(mark.id),
        say,
      }),
    );
  list.replaceChildren(...entries);
  required(own, '[data-empty]').hidden = marks.length > 0;
  labelBookmark();
}

function labelBookmark(): void {
  if (!here) return;
  const had = isBookmarked(here.dataset['passage'] as PassageId);
  bookmarkHere.textContent = `${had ? 'Remove the bookmark of' : 'Bookmark'} ${passageName(here.id)}`;
}

function watchSelection(): void {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const inText = range && chapter.contains(range.commonAncestorContainer);
  // A tap on the panel may empty the selection; the words chosen before are still the ones that are meant.
  if (inText) selected = range.cloneRange();
  else if (!own.contains(document.activeElement)) selected = undefined;
  highlightThese.disabled = !selected;
}

onReadingPlace(({ passages, first, last }) => {
  const target = document.querySelector<HTMLElement>('.chapter p:target');
  here = target ?? passages[Math.min(first, last)];
  labelBookmark();
});
bookmarkHere.addEventListener('click', () => {
  if (here) say(toggleBookmark(here.dataset['passage'] as PassageId, passageName(here.id)));
});
highlightThese.addEventListener('click', () => {
  if (!selected) return;
  const { highlights, sentence } = highlightSelection(selected);
  say(sentence);
  const [first] = highlights;
  if (!first) return;
  getSelection()?.removeAllRanges();
  selected = undefined;
  list.querySelector<HTMLElement>(`[data-mark-id="${first.id}"] button`)?.focus();
  highlightThese.disabled = true;
});
document.addEventListener('selectionchange', watchSelection);
window.addEventListener('storage', (event) => {
  if (concernsMarks(event) && !list.querySelector('form')) show();
});
onChange(show);
marginBookmark(chapter, say);
show();
watchSelection();
