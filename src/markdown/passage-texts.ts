/** The texts of which a rendered passage is made, each where it stands in the tree. */
import type { Node, Parent } from 'unist';

interface PassageText {
  value: string;
  /** the node, where it can be divided, and its parent */
  node?: Node & { value: string };
  parent: Parent;
  /** stands in a link, in which no other can be */
  linked: boolean;
}

interface RenderedData {
  hName?: string;
  hProperties?: Record<string, unknown>;
}

export function rendered({ data }: Node): RenderedData {
  return (data ?? {}) as RenderedData;
}

/** @param parent the passage's block; what is marked as apparatus is no text of it */
export function passageTexts(parent: Parent, linked = false): PassageText[] {
  return parent.children.flatMap((node) => {
    const { hName, hProperties } = rendered(node);
    if (hProperties && 'data-apparatus' in hProperties) return [];
    if (node.type === 'break') return [{ value: ' ', parent, linked }];
    if (isText(node))
      return node.type === 'text'
        ? [{ value: node.value, node, parent, linked }]
        : [{ value: node.value, parent, linked }];
    if (!('children' in node)) return [];
    const inner = passageTexts(node as Parent, linked || hName === 'a');
    return node.type === 'paragraph' ? [...inner, { value: ' ', parent, linked }] : inner;
  });
}

function isText(node: Node): node is Node & { value: string } {
  return (node.type === 'text' || node.type === 'inlineCode') && 'value' in node;
}
