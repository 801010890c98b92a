/** Attaches the citing panel to a chapter: to its text, its paragraph numbers, and the keyboard. */
import { showWordsOfAddress } from '../landing/words-of-address.ts';
import { citedPassages } from './cited-passages.ts';
import { CitingPanel } from './citing-panel.ts';

const element = document.querySelector<HTMLElement>('.citing');
if (element && 'showPopover' in element) attach(new CitingPanel(element));
showWordsOfAddress();

function attach(panel: CitingPanel): void {
  let pressed = false;
  const offer = (): void => {
    const range = selectedRange();
    const [passage] = range ? citedPassages(range) : [];
    const home = passage?.element.querySelector<HTMLElement>('a') ?? undefined;
    if (range && passage) panel.open({ kind: 'words', range, home });
    else if (panel.goesWithSelection) panel.close();
  };
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && panel.element.contains(event.target)) return;
    pressed = event.pointerType === 'mouse' && selects(event.target);
    panel.close();
  });
  document.addEventListener('beforetoggle', (event) => giveWay(panel, event), { capture: true });
  document.addEventListener('pointerup', () => {
    if (!pressed) return;
    pressed = false;
    // A click that takes the selection away does so only after the event.
    setTimeout(offer);
  });
  document.addEventListener('selectionchange', () => {
    if (!pressed && !panel.element.contains(document.activeElement)) offer();
  });
  document.addEventListener('click', (event) => {
    const number = event.target instanceof Element && event.target.closest<HTMLElement>('a.number');
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return;
    offerPassage(panel, number, event.detail === 0);
  });
  document.addEventListener('keydown', (event) => onKey(panel, event));
  addEventListener('scroll', () => panel.place(), { passive: true });
  addEventListener('resize', () => panel.place());
}

/** Whether a press there may begin a selection: one on the reader's own tools leaves the words as they are. */
function selects(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('main') !== null && target.closest('.readers-place') === null;
}

/** What the reader opens stands alone; a card comes and goes by itself. */
function giveWay(panel: CitingPanel, event: ToggleEvent): void {
  const { target, newState } = event;
  const other = target instanceof Element && target !== panel.element && !target.matches('.card');
  if (other && newState === 'open') panel.close();
}

/** The number's own link is followed all the same: it writes the passage's address where the reader sees it. */
function offerPassage(panel: CitingPanel, number: HTMLElement, byKeyboard: boolean): void {
  const passage = number.closest('[data-passage]');
  if (!passage) return;
  const range = document.createRange();
  range.selectNodeContents(passage);
  // Following the link scrolls, and takes the focus, after the click.
  requestAnimationFrame(() => {
    panel.open({ kind: 'passage', range, home: number });
    if (byKeyboard) panel.focus();
  });
}

function onKey(panel: CitingPanel, event: KeyboardEvent): void {
  if (!panel.isOpen) return;
  const inside = panel.element.contains(document.activeElement);
  if (event.key === 'Escape') {
    panel.close(true);
    event.preventDefault();
  } else if (event.key === 'Tab' && inside && panel.isAtEdge(event.shiftKey)) {
    panel.close(true);
    event.preventDefault();
  } else if (event.key === 'Tab' && !inside && !event.shiftKey) {
    panel.focus();
    event.preventDefault();
  }
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) return undefined;
  return selection.getRangeAt(0).cloneRange();
}
