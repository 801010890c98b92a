/** The line at the top of the window and the minutes left. */
import { progressOf } from '../../edition/progress.ts';
import { wordsOf } from '../../edition/similarity.ts';
import { onReadingPlace, type ReadingPlace } from '../reading-place.ts';
import { required } from '../required.ts';

const shown = required(document, '[data-progress]');
const line = required(shown, '[data-line]');
const left = required(shown, '[data-left]');
let words: number[] | undefined;
let place: ReadingPlace | undefined;

function draw(): void {
  if (!place) return;
  words ??= place.passages.map(({ textContent }) => wordsOf(textContent).length);
  const { share, minutes } = progressOf(words, place.first, place.last);
  place = undefined;
  line.style.setProperty('transform', `scaleX(${share})`);
  left.textContent = `${minutes} min left`;
  shown.hidden = false;
}

onReadingPlace((next) => {
  if (!place) requestAnimationFrame(draw);
  place = next;
});
