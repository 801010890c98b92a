/** A full note in the Chicago Manual of Style, 17th edition (14.1, 14.23, 14.107): commas throughout. */
import type { CitedItem } from './cited-item.ts';
import { chapterLocator, passageLocator, shortYears } from './locators.ts';
import { inOrder } from './names.ts';
import { italic, joined, plain, quoted, type Segment, stopped } from './segments.ts';

export function chicagoNote(item: CitedItem): Segment[] {
  const { authors, translators, work, chapter, written, edition, address } = item;
  const place = chapterLocator(chapter, 'chicago');
  const title = italic(work.title.headline);
  const container = place ? [plain(`${place} in `), title] : chapter ? [plain('in '), title] : [title];
  const origin = [
    work.volume === undefined ? undefined : `vol. ${work.volume}`,
    translators.length > 0 ? `trans. ${inOrder(translators)}` : undefined,
  ];
  const source = joined([container, ...origin], ',');
  const whole = [...source, plain(` (written ${shortYears(written)})`)];
  return stopped(
    joined(
      [
        inOrder(authors),
        chapter && quoted(chapter.title.headline),
        whole,
        [plain('in '), italic(edition.title.headline)],
        `version ${edition.version}`,
        passageLocator(chapter?.passage, 'chicago'),
        address,
      ],
      ',',
    ),
  );
}
