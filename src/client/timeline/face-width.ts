/** How wide the reader’s face is beside the one by which drawings are laid out. */
import { textWidth } from '../../edition/timeline/text-width.ts';

const sample = 'Central Committee decides on insurrection, 25 October';
const size = 16;
/** A little is wider on one system than on another. */
const spare = 1.02;

/** @returns 1 if it is no wider */
export function faceWidth(element: Element): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `650 ${size}px ${getComputedStyle(element).fontFamily}`;
  const factor = context.measureText(sample).width / textWidth(sample, size);
  return factor <= spare ? 1 : factor;
}
