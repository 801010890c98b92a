/** The page of all marks: by chapter, with export and import. */
import { splitPassageId } from '../../edition/ids.ts';
import { readCollection, writeCollection } from '../../edition/own-marks/collection.ts';
import { limits } from '../../edition/own-marks/limits.ts';
import { mergeMarks } from '../../edition/own-marks/merge-marks.ts';
import type { OwnMark } from '../../edition/own-marks/own-mark.ts';
import { href } from '../../href.ts';
import { element } from '../elements.ts';
import { required } from '../required.ts';
import { markEntry } from './mark-entry.ts';
import { onChange } from './marks-changed.ts';
import { changeMarks, concernsMarks, loadMarks, sourceOf } from './marks-store.ts';
import { statusLine } from './status-line.ts';

const page = required(document, '[data-all-marks]');
const status = required(page, '[role="status"]');
const say = statusLine(status);
const exporter = required<HTMLButtonElement>(page, '[data-export]');
const file = required<HTMLInputElement>(page, 'input[type="file"]');

function show(): void {
  const marks = loadMarks();
  const left = new Set(marks);
  for (const section of page.querySelectorAll<HTMLElement>('section[data-chapter]')) {
    const own = marks.filter(({ passage }) => passage.startsWith(`${section.dataset['chapter']}/`));
    fill(section, own.toSorted(byPlace), true);
    for (const mark of own) left.delete(mark);
  }
  fill(required(page, '[data-elsewhere]'), [...left], false);
  required(page, '[data-empty]').hidden = marks.length > 0;
  exporter.disabled = marks.length === 0;
}

function fill(section: HTMLElement, marks: OwnMark[], published: boolean): void {
  const entries = marks.map((mark) => {
    const { work, chapter, local } = splitPassageId(mark.passage);
    const address = published ? `${href(`/read/${work}/${chapter}/`)}#${local}` : href('/read/');
    return markEntry({ mark, passage: mark.passage, href: address, lost: false, say });
  });
  required(section, 'ol').replaceChildren(...entries);
  section.hidden = marks.length === 0;
}

function byPlace(a: OwnMark, b: OwnMark): number {
  return new Intl.Collator('en', { numeric: true }).compare(a.passage, b.passage);
}

function download(): void {
  const json = writeCollection(loadMarks(), sourceOf);
  const address = URL.createObjectURL(new Blob([json], { type: 'application/ld+json' }));
  const day = new Date().toISOString().slice(0, 10);
  element('a', { href: address, download: `october-marks-${day}.jsonld` }).click();
  setTimeout(() => URL.revokeObjectURL(address));
  say('Exported.');
}

async function take(): Promise<void> {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  // Four bytes are the most that a character takes.
  const json = chosen.size > 4 * limits.file ? ' '.repeat(limits.file + 1) : await chosen.text();
  const { marks, errors } = readCollection(json);
  file.value = '';
  if (errors) {
    const sentences = errors.map((sentence) => element('li', { textContent: sentence }));
    status.replaceChildren('Nothing was imported.', element('ul', {}, sentences));
    return;
  }
  const failure = changeMarks((own) => mergeMarks(own, marks));
  say(failure ?? `Imported ${marks.length} ${marks.length === 1 ? 'mark' : 'marks'}.`);
}

exporter.addEventListener('click', download);
file.addEventListener('change', () => void take());
window.addEventListener('storage', (event) => {
  if (concernsMarks(event) && !page.querySelector('form')) show();
});
onChange(show);
required(page, '[data-controls]').hidden = false;
show();
