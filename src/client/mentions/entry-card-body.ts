/** The words of a name's card. */
import { listed } from '../../edition/listed.ts';
import { href } from '../../href.ts';
import type { EntryCard } from '../../schemas/entry-card.ts';
import { chapterOfPage } from '../chapter-of-page.ts';
import { element } from '../element.ts';
import { nextPassage } from './next-passage.ts';

/** @param mark what the reader points at, in a chapter */
export function entryCardBody(card: EntryCard, mark: HTMLElement): DocumentFragment {
  const chapter = chapterOfPage();
  const [workId = ''] = chapter.split('/');
  const work = card.works.find(({ id }) => id === workId);
  const body = document.createDocumentFragment();
  const line = (...words: (Node | string)[]): void => {
    if (words.length > 0) body.append(element('p', {}, ...words));
  };
  const known = [card.years, card.who].filter((words) => words !== undefined);
  line(...known.map((words) => `${words.replace(/\.$/, '')}. `));
  if (card.told) line(`Told by ${listed(card.told)}.`);
  if (!work) return body;
  const { forms, self = 0 } = work;
  if (forms.some((form) => form !== card.name)) line(`In this work: ${listed(forms.map((form) => `“${form}”`))}.`);
  const here = work.chapters.find(({ id }) => id === chapter)?.named ?? 0;
  const speaking = self > 0 ? `, besides ${times(self)} where the author means himself` : '';
  line(`Named ${times(here)} in this chapter, ${times(work.named)} in this work${speaking}.`);
  line(...next(card, chapter, mark));
  return body;
}

/** On this page, else in the next chapter that names the entry, else in the next work. */
function next({ works }: EntryCard, chapter: string, mark: HTMLElement): (Node | string)[] {
  const passage = nextPassage(mark);
  if (passage)
    return ['Next: ', element('a', { href: `#${passage.id}` }, `${nameOf(passage.id)} of this chapter`), '.'];
  const chapters = works.flatMap((work) => work.chapters.map((one) => ({ ...one, work })));
  const here = chapters.findIndex(({ id }) => id === chapter);
  if (here < 0) return [];
  const following = chapters[here + 1];
  if (!following) return ['Not named again after this.'];
  const { id, first, title, work } = following;
  const whole = id.startsWith(`${chapter.split('/')[0]}/`) ? title : `${work.title}, ${title}`;
  return ['Next: ', element('a', { href: href(`/read/${id}/#${first}`) }, whole), `, ${nameOf(first)}.`];
}

/** What a reader calls a passage by its id. */
function nameOf(local: string): string {
  const [, kind, number] = /^([pn])(\d+)$/.exec(local) ?? [];
  if (!number) return 'heading';
  return kind === 'n' ? `note ${number}` : `paragraph ${number}`;
}

function times(count: number): string {
  if (count === 0) return 'not';
  return count === 1 ? 'once' : `${new Intl.NumberFormat('en-GB').format(count)} times`;
}
