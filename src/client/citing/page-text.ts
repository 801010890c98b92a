/** The text of a page as a browser looks for the words of an address in it, and where each of its letters stands. */
import type { PageRange, Place } from '../../edition/text-fragment/page-range.ts';
import { SearchablePage } from '../../edition/text-fragment/searchable-page.ts';

/** A stretch of a block's text that stands unchanged in one text node. */
interface Run {
  node: Text;
  /** where it begins in the node */
  from: number;
  /** where it begins in the block's text */
  at: number;
  length: number;
}

export interface PageText {
  page: SearchablePage;
  /** The place of a point of the document, or of the first text after it; undefined after the last. */
  placeOf(node: Node, offset: number): Place | undefined;
  rangeOf(range: PageRange): Range;
}

/** Reads the whole document: the text that is rendered, in blocks, white space collapsed. */
export function readPageText(root: Document = document): PageText {
  const blocks: Run[][] = [];
  const texts: string[] = [];
  const look = new Look();
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  let block: Element | undefined;
  let begins = true;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || look.isHidden(parent)) continue;
    const own = look.blockOf(parent);
    begins ||= own !== block;
    block = own;
    const read = collapse(node, begins ? '' : (texts.at(-1) ?? ''));
    if (read.text === '') continue;
    if (begins) {
      blocks.push([]);
      texts.push('');
      begins = false;
    }
    texts.push((texts.pop() ?? '') + read.text);
    blocks.at(-1)?.push(...read.runs);
  }
  const places = new Map<Text, { block: number; run: Run }[]>();
  blocks.forEach((runs, index) => {
    for (const run of runs) places.set(run.node, [...(places.get(run.node) ?? []), { block: index, run }]);
  });
  return {
    page: new SearchablePage(texts),
    placeOf: (node, offset) => placeOf(places, node, offset),
    rangeOf: ({ start, end }) => {
      const range = root.createRange();
      const first = blocks[start.block]?.find(({ at, length }) => start.offset < at + length);
      const last = blocks[end.block]?.findLast(({ at }) => at < end.offset);
      if (!first || !last) throw new RangeError('the range is not of this page');
      range.setStart(first.node, first.from + Math.max(0, start.offset - first.at));
      range.setEnd(last.node, last.from + Math.min(last.length, end.offset - last.at));
      return range;
    },
  };
}

/** The text that a node adds to its block: white space becomes one space, and none at the block's beginning. */
function collapse(node: Text, before: string): { text: string; runs: Run[] } {
  let text = '';
  const runs: Run[] = [];
  for (const { 0: piece, index } of node.data.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/g)) {
    const space = /^[\t\n\f\r ]/.test(piece);
    const so = before + text;
    if (space && (so === '' || so.endsWith(' '))) continue;
    runs.push({ node, from: index, at: so.length, length: space ? 1 : piece.length });
    text += space ? ' ' : piece;
  }
  return { text, runs };
}

function placeOf(places: Map<Text, { block: number; run: Run }[]>, node: Node, offset: number): Place | undefined {
  const inText = node.nodeType === Node.TEXT_NODE;
  const own = (inText && places.get(node as Text)) || [];
  const after = own.find(({ run }) => offset <= run.from + run.length);
  if (after) return { block: after.block, offset: after.run.at + Math.max(0, offset - after.run.from) };
  const point = document.createRange();
  point.setStart(node, offset);
  for (const [text, [first]] of places) {
    if (first && point.comparePoint(text, 0) >= 0) return { block: first.block, offset: first.run.at };
  }
  return undefined;
}

/** How elements are rendered, asked once for each. */
class Look {
  readonly #hidden = new Map<Element, boolean>();
  readonly #blocks = new Map<Element, Element>();

  /** What opens only on demand counts as hidden: it is closed when a link is opened. */
  isHidden(element: Element): boolean {
    const known = this.#hidden.get(element);
    if (known !== undefined) return known;
    const { display, visibility } = getComputedStyle(element);
    const parent = element.parentElement;
    const hidden =
      display === 'none' ||
      visibility !== 'visible' ||
      element.hasAttribute('popover') ||
      (parent !== null && parent !== document.body && this.isHidden(parent));
    this.#hidden.set(element, hidden);
    return hidden;
  }

  blockOf(element: Element): Element {
    const known = this.#blocks.get(element);
    if (known) return known;
    const inline = /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
    const block = inline && element.parentElement ? this.blockOf(element.parentElement) : element;
    this.#blocks.set(element, block);
    return block;
  }
}
