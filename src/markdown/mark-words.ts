/** Sets marks around the words of a passage's mentions, and changes nothing else of it. */
import type { Node, Parent } from 'unist';
import { entryPath } from '../edition/mentions/entry-path.ts';
import type { Mention } from '../edition/mentions/mention.ts';
import { foldedText, textPieces } from '../edition/mentions/text-pieces.ts';
import { mentionMark } from './mention-mark.ts';
import { passageTexts } from './passage-texts.ts';

interface Links {
  /** the base path, with a slash at its end */
  base: string;
  /** entries that have their link in this section; those that get one here are added */
  linked: Set<string>;
}

/**
 * Words that stand in several texts are marked in pieces. Words wholly in a link are left as they are.
 *
 * @param text the passage's text, into which the mentions count
 * @throws Error if the block has another text
 */
export function markWords(block: Parent, text: string, mentions: readonly Mention[], { base, linked }: Links): void {
  const texts = passageTexts(block);
  const values = texts.map(({ value }) => value);
  if (foldedText(values) !== text) throw new Error(`the page would not show the passage “${text.slice(0, 60)}”`);
  const pieces = textPieces(values, mentions);
  const outside = new Set(pieces.flatMap(({ of, span }) => (texts[of]?.linked ? [] : [span])));
  for (const [of, { node, parent, linked: inLink }] of texts.entries()) {
    const own = pieces.filter((piece) => piece.of === of && outside.has(piece.span));
    if (!node || own.length === 0) continue;
    const part = (start: number, end?: number): Node[] => {
      const value = node.value.slice(start, end);
      return value === '' ? [] : [{ type: 'text', value } as Node];
    };
    const marked = own.flatMap(({ span, start, end }, index) => {
      const path = entryPath(span);
      const leads = !inLink && !span.self && !linked.has(path);
      if (leads) linked.add(path);
      const mark = mentionMark(span, part(start, end), leads ? base : undefined);
      return [...part(own[index - 1]?.end ?? 0, start), mark];
    });
    parent.children.splice(parent.children.indexOf(node), 1, ...marked, ...part(own.at(-1)?.end ?? 0));
  }
}
