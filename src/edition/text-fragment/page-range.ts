/** Places in the text of a page, which is a sequence of blocks. */

export interface Place {
  /** which block of the page, from 0 */
  block: number;
  /** UTF-16 code units from the beginning of the block's text */
  offset: number;
}

/** From `start` up to, not including, `end`. */
export interface PageRange {
  start: Place;
  end: Place;
}

export function samePlace(a: Place, b: Place): boolean {
  return a.block === b.block && a.offset === b.offset;
}

export function sameRange(a: PageRange, b: PageRange): boolean {
  return samePlace(a.start, b.start) && samePlace(a.end, b.end);
}
