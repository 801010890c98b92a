import type { PassageId } from '../../edition/ids.ts';
import { bookmark } from '../../edition/own-marks/own-mark.ts';
import { birth } from './birth.ts';
import { changeMarks, loadMarks } from './marks-store.ts';

export function isBookmarked(passage: PassageId): boolean {
  return loadMarks().some((mark) => mark.kind === 'bookmark' && mark.passage === passage);
}

/**
 * Bookmarks a passage, or takes its bookmark away.
 *
 * @returns what to tell the reader
 */
export function toggleBookmark(passage: PassageId, name: string): string {
  const had = isBookmarked(passage);
  const failure = changeMarks((marks) =>
    had
      ? marks.filter((mark) => mark.kind !== 'bookmark' || mark.passage !== passage)
      : [...marks, bookmark(passage, birth())],
  );
  return failure ?? (had ? `The bookmark of ${name} is removed.` : `Bookmarked ${name}.`);
}
