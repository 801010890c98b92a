/** Sets marks around words of a passage, and changes nothing else of it. */
import type { Node, Parent } from 'unist';
import { foldedText, textPieces } from '../edition/mentions/text-pieces.ts';
import { passageTexts } from './passage-texts.ts';
import type { WordMark } from './word-mark.ts';

interface Links {
  /** the base path, with a slash at its end */
  base: string;
  /** addresses that have their link in this section; those that get one here are added */
  linked: Set<string>;
}

/**
 * Words that stand in several texts are marked in pieces.
 *
 * @param text the passage's text, into which the marks count
 * @param marks in its order, none upon another
 * @throws Error if the block has another text
 */
export function markWords(block: Parent, text: string, marks: readonly WordMark[], { base, linked }: Links): void {
  const texts = passageTexts(block);
  const values = texts.map(({ value }) => value);
  if (foldedText(values) !== text) throw new Error(`the page would not show the passage “${text.slice(0, 60)}”`);
  const pieces = textPieces(values, marks);
  const outside = new Set(pieces.flatMap(({ of, span }) => (texts[of]?.linked ? [] : [span])));
  const begun = new Set<WordMark>();
  for (const [of, { node, parent, linked: inLink }] of texts.entries()) {
    const own = pieces.filter(({ of: at, span }) => at === of && (span.withinLinks || outside.has(span)));
    if (!node || own.length === 0) continue;
    const part = (start: number, end?: number): Node[] => {
      const value = node.value.slice(start, end);
      return value === '' ? [] : [{ type: 'text', value } as Node];
    };
    const marked = own.flatMap(({ span, start, end }, index) => {
      const { address } = span;
      const leads = !inLink && address !== undefined && !linked.has(address);
      if (leads) linked.add(address);
      const mark = span.element(part(start, end), leads ? base.slice(0, -1) + address : undefined, begun.has(span));
      begun.add(span);
      return [...part(own[index - 1]?.end ?? 0, start), mark];
    });
    parent.children.splice(parent.children.indexOf(node), 1, ...marked, ...part(own.at(-1)?.end ?? 0));
  }
}
