/** Cards of notes: the note at the chapter's end, shown at its reference. */
import type { CardSource } from '../card/card-source.ts';
import { noteCopy } from './note-copy.ts';

export const noteCards: CardSource<HTMLAnchorElement> = {
  selector: 'a[role="doc-noteref"]',
  content: (link) => {
    const note = noteCopy(link);
    if (!note) return undefined;
    const body = document.createElement('div');
    body.dataset['noteBy'] = note.by;
    body.append(note.body);
    return { label: note.label, body, more: 'To the note at the chapter’s end' };
  },
  shownBeside: (link) => {
    const beside = document.querySelector<HTMLElement>(`.side-note[data-note="${CSS.escape(link.id)}"]`);
    if (!beside?.checkVisibility() || 'cut' in beside.dataset) return false;
    const { top, bottom } = beside.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  },
};
