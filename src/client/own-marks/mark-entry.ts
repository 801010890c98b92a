/** One mark in a list: where it stands, its words and note, and what can be done with it. */
import { type PassageId, splitPassageId } from '../../edition/ids.ts';
import { limits } from '../../edition/own-marks/limits.ts';
import { type Highlight, type OwnMark, withNote } from '../../edition/own-marks/own-mark.ts';
import { passageName } from '../../edition/passage-name.ts';
import { button, element } from '../elements.ts';
import { changeMarks } from './marks-store.ts';

export interface Entry {
  mark: OwnMark;
  /** where it stands in the text as it is, which may be another passage than the one marked */
  passage: PassageId;
  /** where a link to the mark leads */
  href: string;
  /** the words are not in the text as it stands */
  lost: boolean;
  /** tells the reader what was done, with a way to take it back */
  say: (sentence: string, undo?: () => void) => void;
}

const longQuotation = 240;

export function markEntry(entry: Entry): HTMLLIElement {
  const { mark, passage, href, lost } = entry;
  const name = passageName(splitPassageId(passage).local);
  const place = element('a', { href, textContent: name[0]?.toUpperCase() + name.slice(1) });
  const item = element('li', {}, [place, ` · ${mark.kind}`]);
  item.dataset['markId'] = mark.id;
  const what = `the ${mark.kind} in ${name}`;
  const actions = element('p', { className: 'mark-actions' });
  if (mark.kind === 'highlight') {
    item.append(element('blockquote', { textContent: shortened(mark.quote.exact) }));
    if (lost) {
      item.append(
        element('p', { textContent: 'These words are not found in the text as it stands. The mark is kept.' }),
      );
    }
    if (mark.note) item.append(element('p', { className: 'mark-note', textContent: mark.note }));
    const edit = button(mark.note ? 'Edit note' : 'Add a note', () => editNote(item, mark, entry));
    edit.setAttribute('aria-label', `${mark.note ? 'Edit the note on' : 'Add a note to'} ${what}`);
    actions.append(edit);
  }
  const remove = button('Delete', () => deleteMark(item, entry));
  remove.setAttribute('aria-label', `Delete ${what}`);
  actions.append(remove);
  item.append(actions);
  return item;
}

function shortened(words: string): string {
  return words.length > longQuotation ? `${words.slice(0, longQuotation).replace(/\S*$/, '')}…` : words;
}

function deleteMark(item: HTMLElement, { mark, say }: Entry): void {
  const heir = item.closest<HTMLElement>('[data-marks-focus]');
  const failure = changeMarks((marks) => marks.filter(({ id }) => id !== mark.id));
  const undo = (): void => say(changeMarks((marks) => [...marks, mark]) ?? 'Put back.');
  if (failure) say(failure);
  else say('Deleted.', undo);
  heir?.focus();
}

function editNote(item: HTMLElement, mark: Highlight, { say }: Entry): void {
  const field = element('textarea', { value: mark.note ?? '', rows: 4, maxLength: limits.note });
  const form = element('form', { className: 'mark-form' }, [
    element('label', {}, ['Your note', field]),
    element('p', { className: 'mark-actions' }, [
      element('button', { type: 'submit', textContent: 'Keep the note' }),
      button('Cancel', () => close()),
    ]),
  ]);
  const shown = [...item.querySelectorAll<HTMLElement>('.mark-note, .mark-actions')];
  const close = (): void => {
    form.remove();
    for (const part of shown) part.hidden = false;
    item.querySelector<HTMLElement>('.mark-actions button')?.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const changed = withNote(mark, field.value, new Date().toISOString());
    const list = item.parentElement;
    const failure = changeMarks((marks) => marks.map((each) => (each.id === mark.id ? changed : each)));
    say(failure ?? 'The note is kept.');
    // The list has been written anew: focus goes to the same mark in it.
    if (!failure)
      list?.querySelector<HTMLElement>(`[data-mark-id="${CSS.escape(mark.id)}"] .mark-actions button`)?.focus();
  });
  for (const part of shown) part.hidden = true;
  item.append(form);
  field.focus();
}
