/** Words of a passage that are to stand in an element of their own. */
import type { Node } from 'unist';

export interface WordMark {
  /** UTF-16 code units into the passage’s text, half open */
  start: number;
  end: number;
  /** where the first in a section leads, from the root of the edition; undefined if it leads nowhere */
  address: string | undefined;
  /** set also where all its words stand in a link, which then stays the only one */
  withinLinks: boolean;
  /**
   * @param words a piece of the words: those that stand in one text
   * @param href where this piece leads; undefined if it is no link
   * @param rest whether another piece stands before it
   */
  element(words: Node[], href: string | undefined, rest: boolean): Node;
}
