/**
 * A reference by the Publication Manual of the APA, 7th edition (9.4, 9.28, 10.2, 10.3).
 * The year is that of writing: this edition has a version and no year. An address is not followed by a full stop.
 */
import type { CitedItem } from './cited-item.ts';
import { chapterLocator, fullYears, passageLocator } from './locators.ts';
import { families, invertedInitials, straightInitials } from './names.ts';
import { italic, joined, plain, type Segment } from './segments.ts';

export function apa(item: CitedItem): Segment[] {
  const { authors, work, chapter, written, edition, address } = item;
  const title = italic(work.title.sentence);
  const details = bracketed(item);
  return joined(
    [
      `${invertedInitials(authors)} (${fullYears(written)})`,
      chapter?.title.sentence,
      [...(chapter ? [plain('In ')] : []), title, plain(details)],
      `${edition.title.headline} (Version ${edition.version})`,
      address,
    ],
    '.',
  );
}

/** “ (M. Eastman, Trans.; Vol. 3, Chapter 43, para. 12)”, or nothing. */
function bracketed({ translators, work, chapter }: CitedItem): string {
  const places = [
    work.volume === undefined ? undefined : `Vol. ${work.volume}`,
    chapterLocator(chapter, 'apa'),
    passageLocator(chapter?.passage, 'apa'),
  ].filter((part) => part !== undefined);
  const parts = [
    ...(translators.length > 0 ? [`${straightInitials(translators)}, Trans.`] : []),
    ...(places.length > 0 ? [places.join(', ')] : []),
  ];
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

/** What stands in the running text: “(Trotsky, 1930–1932, Chapter 43, para. 12)”. */
export function apaInText({ authors, written, chapter }: CitedItem): string {
  const parts = [
    families(authors, '&'),
    fullYears(written),
    chapterLocator(chapter, 'apa'),
    passageLocator(chapter?.passage, 'apa'),
  ];
  return `(${parts.filter((part) => part !== undefined).join(', ')})`;
}
