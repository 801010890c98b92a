/** A node that remark-rehype turns into a given element, whatever its type. */
import type { Data, Node } from 'unist';

type Properties = Record<string, string | string[] | boolean>;

/**
 * @param children mdast nodes
 * @returns a node of a type of its own, so that no handler for Markdown constructs claims it
 */
export function element<T extends Node>(hName: string, hProperties: Properties, children: Node[] = []): T {
  return { type: 'element-of-the-edition', data: { hName, hProperties }, children } as unknown as T;
}

/** Adds properties to the element that a node becomes. */
export function setProperties(node: Node, properties: Properties): void {
  const data = (node.data ?? {}) as Data & { hProperties?: Properties };
  node.data = { ...data, hProperties: { ...data.hProperties, ...properties } } as Data;
}
