/**
 * A works-cited entry by the MLA Handbook, 9th edition: a chapter’s first container is its work,
 * the second this edition; the title of a whole work closes with a full stop.
 */
import type { CitedItem } from './cited-item.ts';
import { chapterLocator, passageLocator, shortYears } from './locators.ts';
import { families, firstInvertedOrEtAl, inOrder } from './names.ts';
import { italic, joined, quoted, type Segment, stopped } from './segments.ts';

export function mla(item: CitedItem): Segment[] {
  const { authors, translators, work, chapter, written, edition, address } = item;
  const title = [italic(work.title.headline)];
  const details = [
    translators.length > 0 ? `${chapter ? 'translated' : 'Translated'} by ${inOrder(translators)}` : undefined,
    work.volume === undefined ? undefined : `${chapter || translators.length > 0 ? 'vol.' : 'Vol.'} ${work.volume}`,
    shortYears(written),
    chapterLocator(chapter, 'mla'),
  ];
  const source = chapter
    ? [quoted(chapter.title.headline), joined([title, ...details], ',')]
    : [title, joined(details, ',')];
  const place = joined(
    [[italic(edition.title.headline)], `version ${edition.version}`, passageLocator(chapter?.passage, 'mla'), address],
    ',',
  );
  return stopped(joined([firstInvertedOrEtAl(authors), ...source, place], '.'));
}

/** What stands in the running text: “(Trotsky, ch. 43, par. 12)”. */
export function mlaInText({ authors, chapter }: CitedItem): string {
  const parts = [families(authors, 'and'), chapterLocator(chapter, 'mla'), passageLocator(chapter?.passage, 'mla')];
  return `(${parts.filter((part) => part !== undefined).join(', ')})`;
}
