/** The passages of a chapter: what can be cited, in reading order, with its text. */
import type { Blockquote, FootnoteDefinition, Heading, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { type BlockMark, readBlockMark } from './block-mark.ts';

export const passageKinds = [
  'heading',
  'paragraph',
  'quotation',
  'list-item',
  'speech',
  'verse',
  'note',
  'byline',
] as const;
export type PassageKind = (typeof passageKinds)[number];

export interface Passage {
  /** id within the chapter: `p12`, `n3`, or a heading's slug */
  local: string;
  kind: PassageKind;
  /** the edited text on one line, without note marks */
  text: string;
  /** labels of the notes that it refers to, in order */
  noteLabels: string[];
  /** written by another than the work's author */
  anotherHand?: true;
  /** for a note: its label, and who wrote it */
  note?: { label: string; by: string };
  /** ids of the emendations in it */
  emendations: string[];
}

/** A block that carries a passage's mark, with what is needed to render it. */
export interface MarkedBlock {
  node: Heading | Paragraph;
  mark: BlockMark;
  kind: PassageKind;
  definition?: FootnoteDefinition;
}

type Container = Root | Blockquote | ListItem | FootnoteDefinition;

/**
 * Takes the marks off all blocks of a chapter and gives the blocks in order.
 * The tree is changed: the marks are gone from its text.
 *
 * @throws Error if a heading, paragraph or note has no mark, or two have the same
 */
export function takeMarks(tree: Root): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  const walk = (parent: Container, inherited: PassageKind, definition?: FootnoteDefinition): void => {
    for (const node of parent.children) {
      if (node.type === 'paragraph' || node.type === 'heading') {
        const first = definition === undefined || blocks.at(-1)?.definition !== definition;
        const mark = first ? takeMark(node) : undefined;
        if (mark) {
          const kind = node.type === 'heading' ? 'heading' : styledKind(mark, inherited);
          blocks.push(definition ? { node, mark, kind, definition } : { node, mark, kind });
        }
      } else if (node.type === 'blockquote') walk(node, 'quotation');
      else if (node.type === 'list') for (const item of node.children) walk(item, 'list-item');
      else if (node.type === 'footnoteDefinition') walk(node, 'note', node);
      else if (node.type !== 'thematicBreak') throw new Error(`a chapter has no block of type “${node.type}”`);
    }
  };
  walk(tree, 'paragraph');
  const seen = new Set<string>();
  for (const { mark } of blocks) {
    if (seen.has(mark.id)) throw new Error(`the id {#${mark.id}} stands twice in the chapter`);
    seen.add(mark.id);
  }
  return blocks;
}

function styledKind(mark: BlockMark, inherited: PassageKind): PassageKind {
  const styled = mark.classes.find((name) => name === 'speech' || name === 'verse' || name === 'byline');
  return (styled as PassageKind | undefined) ?? inherited;
}

function takeMark(node: Heading | Paragraph): BlockMark {
  const last = node.children.at(-1);
  const found = last?.type === 'text' ? readBlockMark(last.value) : undefined;
  if (!found || last?.type !== 'text') {
    throw new Error(`no {#id} at the end of the block “${plainText(node.children).slice(0, 60)}”`);
  }
  if (found.rest) last.value = found.rest;
  else node.children.pop();
  return found.mark;
}

/** The passages of a chapter's tree, in reading order. @throws as {@link takeMarks} */
export function passagesOf(tree: Root): Passage[] {
  return takeMarks(tree).map(passageOf);
}

/** @param block as Markdown gives it, with nothing added */
export function passageOf({ node, mark, kind, definition }: MarkedBlock): Passage {
  const content = definition ? definition.children.flatMap(noteContent) : node.children;
  const passage: Passage = {
    local: mark.id,
    kind,
    text: plainText(content).replace(/\s+/g, ' ').trim(),
    noteLabels: collect(content, (child) => (child.type === 'footnoteReference' ? footnoteLabel(child) : undefined)),
    emendations: collect(content, (child) =>
      child.type === 'textDirective' && child.name === 'emended' ? (child.attributes?.id ?? undefined) : undefined,
    ),
  };
  if (mark.classes.includes('another-hand')) passage.anotherHand = true;
  if (definition) passage.note = { label: footnoteLabel(definition), by: mark.classes[0] ?? 'unattributed' };
  return passage;
}

/** The label of a footnote as the source prints it: `1`, `2*`. */
export function footnoteLabel(node: { label?: string | null | undefined; identifier: string }): string {
  return node.label ?? node.identifier;
}

function noteContent(node: FootnoteDefinition['children'][number]): PhrasingContent[] {
  return node.type === 'paragraph' ? [...node.children, { type: 'text', value: ' ' }] : [];
}

function collect<T>(nodes: PhrasingContent[], pick: (node: PhrasingContent) => T | undefined): T[] {
  return nodes.flatMap((node) => {
    const picked = pick(node);
    const own = picked === undefined ? [] : [picked];
    return 'children' in node ? [...own, ...collect(node.children, pick)] : own;
  });
}

/** The words of phrasing content, without references to notes. */
function plainText(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return ' ';
      if (node.type === 'textDirective' && node.name === 'lost-note') return '';
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');
}
