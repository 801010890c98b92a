/** What runs on a chapter's page: cards at its links, notes in its margin. */
import { attachCards } from './card/attach-cards.ts';
import { emendationCards } from './emendation-cards.ts';
import { noteCards } from './notes/note-cards.ts';
import { showSideNotes } from './notes/side-notes.ts';

document.documentElement.dataset['cards'] = '';
attachCards([noteCards, emendationCards]);
for (const chapter of document.querySelectorAll<HTMLElement>('article.chapter')) showSideNotes(chapter);
