/** Keeps the place of the reader in a chapter, when the browser is idle. */
import type { PassageId } from '../../edition/ids.ts';
import { onReadingPlace } from '../reading-place.ts';
import { required } from '../required.ts';
import { keepPlace } from './places-store.ts';

const title = required(document, '.readers-place').dataset['chapterTitle'] ?? '';
let moved = false;
let waiting = false;
let here: HTMLElement | undefined;

function keep(): void {
  waiting = false;
  const passage = here?.dataset['passage'] as PassageId | undefined;
  if (moved && passage) keepPlace({ passage, title, at: Date.now() });
}

onReadingPlace(({ passages, first, last }) => {
  // The first paragraph on screen is often cut off at the top: the reader is in the one after it.
  here = passages[Math.min(first === 0 ? 0 : first + 1, last)];
  if (waiting) return;
  waiting = true;
  if ('requestIdleCallback' in window) requestIdleCallback(keep, { timeout: 2000 });
  else setTimeout(keep, 500);
});

// Who only looks a passage up by its address has not begun to read there.
const begins = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
for (const name of begins) {
  window.addEventListener(name, () => (moved = true), { once: true, passive: true });
}
window.addEventListener('pagehide', keep);
