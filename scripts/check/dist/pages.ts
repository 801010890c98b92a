/** The pages of a built site, parsed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export interface BuiltPage {
  /** path within the built site: `read/history/43/index.html` */
  file: string;
  html: string;
  elements: Element[];
}

/** Every file of the built site, as a path within it, sorted. */
export function builtFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

export function builtPages(dist: string): BuiltPage[] {
  return builtFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(dist, file), 'utf8');
      return { file, html, elements: elementsIn(parse(html)) };
    });
}

/** All elements below a node, in document order. */
export function elementsIn(node: ParentNode): Element[] {
  return node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));
}

function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of a passage's element: without what is marked as apparatus, on one line. */
export function passageText(element: Element): string {
  const text = (node: ChildNode): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(node) || attribute(node, 'data-apparatus') !== undefined) return '';
    return node.childNodes.map(text).join('');
  };
  return element.childNodes.map(text).join('').replace(/\s+/g, ' ').trim();
}
