/** A chapter as its built page shows it: the words of its passages, its notes, the references to them. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { splitWords } from './word.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageNote {
  id: string;
  labels: string[];
  words: string[];
  /** where its back links lead */
  backLinks: string[];
}

export interface PageReference {
  id: string;
  label: string;
  href: string;
}

export interface PageText {
  body: string[];
  notes: PageNote[];
  references: PageReference[];
  /** texts of the chapter that stand neither in a passage nor in what the edition adds */
  stray: string[];
}

interface Context {
  /** the passage's text, piece by piece */
  passage?: string[];
  note?: PageNote;
  inEndnotes: boolean;
  /** within note marks, paragraph numbers, or words of the edition */
  added: boolean;
}

const notShown = new Set(['script', 'style', 'template']);

/** @returns undefined if the page has no `article` of that chapter, or more than one */
export function readPageText(html: string, chapter: string): PageText | undefined {
  const articles = elements(parse(html)).filter(
    (element) => element.tagName === 'article' && attribute(element, 'data-chapter') === chapter,
  );
  const [article] = articles;
  if (!article || articles.length > 1) return undefined;
  const page: PageText = { body: [], notes: [], references: [], stray: [] };
  for (const child of article.childNodes) read(child, { inEndnotes: false, added: false }, page);
  return page;
}

function read(node: Node, context: Context, page: PageText): void {
  if (isText(node)) {
    if (context.added) return;
    if (context.passage) context.passage.push(node.value);
    else if (node.value.trim() !== '') page.stray.push(node.value.trim());
    return;
  }
  if (!isElement(node) || notShown.has(node.tagName) || attribute(node, 'hidden') !== undefined) return;
  if (node.tagName === 'br') context.passage?.push(' ');
  const role = attribute(node, 'role');
  const inside: Context = {
    ...context,
    inEndnotes: context.inEndnotes || role === 'doc-endnotes',
    added:
      context.added ||
      attribute(node, 'data-apparatus') !== undefined ||
      attribute(node, 'data-editorial') !== undefined,
  };
  if (role === 'doc-noteref') {
    const [id = '', href = ''] = [attribute(node, 'id'), attribute(node, 'href')];
    page.references.push({ id, href, label: textOf(node) });
  }
  if (role === 'doc-backlink') context.note?.backLinks.push(attribute(node, 'href') ?? '');
  if (attribute(node, 'data-note-label') !== undefined) context.note?.labels.push(textOf(node));
  if (attribute(node, 'data-passage') === undefined) {
    for (const child of node.childNodes) read(child, inside, page);
    return;
  }
  const pieces: string[] = [];
  inside.passage = pieces;
  if (inside.inEndnotes) {
    inside.note = { id: attribute(node, 'id') ?? '', labels: [], words: [], backLinks: [] };
    page.notes.push(inside.note);
  }
  for (const child of node.childNodes) read(child, inside, page);
  (inside.note?.words ?? page.body).push(...splitWords(pieces.join('')));
}

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return isElement(node) ? [node, ...children] : children;
}

function textOf(node: Node): string {
  if (isText(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').trim() : '';
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
