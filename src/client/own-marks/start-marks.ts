/** Loads what a chapter's marks need once there is one, or the reader is about to make one. */
import { required } from '../required.ts';
import { marksKey } from './marks-key.ts';

const own = required(document, '[data-own-marks]');
const signs = ['pointerover', 'focusin', 'selectionchange'];
const wanted = '[data-own-marks], .number';

function start(): void {
  for (const sign of signs) document.removeEventListener(sign, expect);
  void import('./chapter-marks.ts');
}

function expect({ type, target }: Event): void {
  const near = target instanceof Element && target.closest(wanted);
  if (near || (type === 'selectionchange' && getSelection()?.type === 'Range')) start();
}

function hasMarks(): boolean {
  try {
    return localStorage.getItem(marksKey) !== null;
  } catch {
    return false;
  }
}

for (const sign of signs) document.addEventListener(sign, expect);
own.hidden = false;
if (hasMarks()) start();
