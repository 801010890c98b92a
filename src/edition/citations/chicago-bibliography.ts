/** An entry of a bibliography in the Chicago Manual of Style, 17th edition (14.20, 14.107): full stops between parts. */
import type { CitedItem } from './cited-item.ts';
import { chapterLocator, passageLocator, shortYears } from './locators.ts';
import { firstInverted, inOrder } from './names.ts';
import { italic, joined, plain, quoted, type Segment, stopped } from './segments.ts';

export function chicagoBibliography(item: CitedItem): Segment[] {
  const { authors, chapter, written, edition, address } = item;
  const place = [[plain('In '), italic(edition.title.headline)], `version ${edition.version}`];
  return stopped(
    joined(
      [
        firstInverted(authors),
        ...(chapter ? [quoted(chapter.title.headline), within(item)] : whole(item)),
        `Written ${shortYears(written)}`,
        joined([...place, passageLocator(chapter?.passage, 'chicago')], ','),
        address,
      ],
      '.',
    ),
  );
}

/** The parts of a whole work: “*Title*”, “Vol. 3”, “Translated by Max Eastman”. */
function whole({ work, translators }: CitedItem): (Segment[] | string | undefined)[] {
  return [
    [italic(work.title.headline)],
    work.volume === undefined ? undefined : `Vol. ${work.volume}`,
    translators.length > 0 ? `Translated by ${inOrder(translators)}` : undefined,
  ];
}

/** “Chap. 43 in *Title*, vol. 3, translated by Max Eastman”. */
function within({ work, chapter, translators }: CitedItem): Segment[] {
  const place = chapterLocator(chapter, 'chicago');
  const lead = place ? `${place.charAt(0).toUpperCase()}${place.slice(1)} in ` : 'In ';
  return joined(
    [
      [plain(lead), italic(work.title.headline)],
      work.volume === undefined ? undefined : `vol. ${work.volume}`,
      translators.length > 0 ? `translated by ${inOrder(translators)}` : undefined,
    ],
    ',',
  );
}
