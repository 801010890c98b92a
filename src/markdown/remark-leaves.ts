/** Divides a long chapter into leaves: stretches of blocks that a browser may leave until they come near the window. */
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { element } from './element.ts';

/** A leaf is closed at the first place that allows it after so many letters: about two windows of a telephone. */
const letters = 2500;

/**
 * Runs last. The title stands before the leaves, with what comes before it. A leaf ends only between two paragraphs,
 * which stand alike whether a leaf ends there or not.
 */
export function remarkLeaves() {
  return (tree: Root): void => {
    const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
    const text = tree.children.slice(title + 1);
    const leaves: RootContent[][] = [[]];
    let length = 0;
    for (const [index, node] of text.entries()) {
      leaves.at(-1)?.push(node);
      length += textOf(node).length;
      if (length < letters || !plain(node) || !plain(text[index + 1])) continue;
      leaves.push([]);
      length = 0;
    }
    if (leaves.length === 1) return;
    const divided = leaves.map((blocks) => element<RootContent>('div', { className: 'leaf' }, blocks));
    tree.children = [...tree.children.slice(0, title + 1), ...divided];
  };
}

function plain(node: RootContent | undefined): boolean {
  const { hProperties } = (node?.data ?? {}) as { hProperties?: { className?: unknown } };
  return node?.type === 'paragraph' && hProperties?.className === undefined;
}
