/** In the drawing of who appears with whom: whoever is pointed at or focused stands out with his neighbours. */
import { required } from '../required.ts';

const sheet = required<SVGSVGElement>(document, '.together svg');
const people = [...sheet.querySelectorAll<SVGAElement>('[data-person]')];
const lines = [...sheet.querySelectorAll<SVGPathElement>('[data-ends]')].map((line) => ({
  line,
  ends: (line.dataset['ends'] ?? '').split(' '),
}));

function light(chosen: string | undefined): void {
  const lit = new Set(chosen ? [chosen] : []);
  for (const { line, ends } of lines) {
    const joins = chosen !== undefined && ends.includes(chosen);
    line.classList.toggle('lit', joins);
    if (joins) for (const end of ends) lit.add(end);
  }
  for (const person of people) person.classList.toggle('lit', lit.has(person.dataset['person'] ?? ''));
  sheet.classList.toggle('choosing', chosen !== undefined);
}

function follow({ target }: Event): void {
  const person = target instanceof Element ? target.closest<SVGAElement>('[data-person]') : null;
  light(person?.dataset['person']);
}

sheet.addEventListener('pointerover', follow);
sheet.addEventListener('pointerleave', () => light(undefined));
sheet.addEventListener('focusin', follow);
sheet.addEventListener('focusout', () => light(undefined));
