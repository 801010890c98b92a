/** Where a reader's marks are kept: in this browser, in the form in which they are exported. */
import { readCollection, writeCollection } from '../../edition/own-marks/collection.ts';
import type { OwnMark } from '../../edition/own-marks/own-mark.ts';
import { href } from '../../href.ts';
import { announceChange } from './marks-changed.ts';
import { marksKey } from './marks-key.ts';

/** What could not be read is put aside here and never deleted by the edition. */
const asideKey = 'october.own-marks.unreadable';

const notKept =
  'Your browser did not keep this: it allows no storage for this page, or its storage is full. Export your marks, or leave private browsing.';

/** The full address of a page of the edition, from its address there. */
export function sourceOf(address: string): string {
  return new URL(href(address), location.href).href;
}

/** @returns no marks where there are none, or none that can be read */
export function loadMarks(): OwnMark[] {
  const json = stored();
  return json === null ? [] : (readCollection(json).marks ?? []);
}

/**
 * Changes the marks as they are stored at this moment, so that what another window has kept is not lost.
 *
 * @returns undefined, or a sentence if the change could not be kept
 */
export function changeMarks(change: (marks: OwnMark[]) => OwnMark[]): string | undefined {
  try {
    const json = stored();
    const read = json === null ? { marks: [] } : readCollection(json);
    if (json !== null && !read.marks) localStorage.setItem(asideKey, json);
    localStorage.setItem(marksKey, writeCollection(change(read.marks ?? []), sourceOf));
  } catch {
    return notKept;
  }
  announceChange();
  return undefined;
}

/** Whether a change in storage, made by another window, concerns the marks. */
export function concernsMarks(event: StorageEvent): boolean {
  return event.key === marksKey || event.key === null;
}

function stored(): string | null {
  try {
    return localStorage.getItem(marksKey);
  } catch {
    return null;
  }
}
