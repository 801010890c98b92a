/** The line at the top of the window and the minutes left. */
import { progressOf } from '../../edition/progress.ts';
import { onReadingPlace, type ReadingPlace } from '../reading-place.ts';
import { required } from '../required.ts';
import { textNodes } from '../text-nodes.ts';

const shown = required(document, '[data-progress]');
const line = required(shown, '[data-line]');
const left = required(shown, '[data-left]');
let words: number[] | undefined;
let place: ReadingPlace | undefined;

function draw(): void {
  if (!place) return;
  words ??= place.passages.map(countWords);
  const { share, minutes } = progressOf(words, place.first, place.last);
  place = undefined;
  line.style.setProperty('transform', `scaleX(${share})`);
  left.textContent = minutes > 0 ? `${minutes} min left` : 'All read';
  shown.hidden = false;
}

/** As the list of contents counts them. */
function countWords(passage: HTMLElement): number {
  const text = [...textNodes(passage)].map(({ data }) => data).join('');
  return text.match(/\S+/g)?.length ?? 0;
}

onReadingPlace((next) => {
  if (!place) requestAnimationFrame(draw);
  place = next;
});
