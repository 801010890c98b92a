/** What runs on a chapter's page: cards at its links, names and dates, notes in its margin. */
import { attachCards } from './card/attach-cards.ts';
import { dateCards } from './dates/date-cards.ts';
import { emendationCards } from './emendation-cards.ts';
import { mentionCards } from './mentions/mention-cards.ts';
import { noteCards } from './notes/note-cards.ts';
import { showSideNotes } from './notes/side-notes.ts';

document.documentElement.dataset['cards'] = '';
attachCards([noteCards, emendationCards, mentionCards, dateCards]);
for (const chapter of document.querySelectorAll<HTMLElement>('article.chapter')) showSideNotes(chapter);
