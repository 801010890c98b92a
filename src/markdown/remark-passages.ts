/** Turns the mark at the end of each block (`{#p12 .speech}`) into the passage's address and a link to it. */
import type { Heading, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { passageId } from '../edition/ids.ts';
import { type MarkedBlock, passageOf, takeMarks } from '../edition/passages.ts';
import type { Retired } from '../edition/retired-anchors.ts';
import { chapterOf } from './chapter-of.ts';
import { element, setProperties } from './element.ts';
import { setPassages } from './passages-of-file.ts';
import { printedMark } from './printed-mark.ts';
import { setRetiredAnchors } from './retired-anchors.ts';

interface Options {
  /** the retired passages of the edition, whose anchors stand in the blocks that have their text */
  retired?: readonly Retired[];
}

/** Chapters are written by ingest: a block without a mark is an error. */
export function remarkPassages({ retired = [] }: Options = {}) {
  return (tree: Root, file: VFile): void => {
    const { work, chapter, label } = chapterOf(file);
    const blocks = takeMarks(tree);
    setPassages(file, blocks.map(passageOf));
    for (const block of blocks) {
      const { mark, kind, node, definition } = block;
      const target = definition ?? node;
      setProperties(target, { id: mark.id, 'data-passage': passageId(work, chapter, mark.id), 'data-kind': kind });
      if (mark.classes.length > 0) setProperties(target, { className: mark.classes });
      if (kind === 'heading') {
        if (label && node.type === 'heading' && node.depth === 1) setLabelApart(node, label);
      } else if (!definition) node.children.unshift(numberLink(block));
    }
    setRetiredAnchors(blocks, retired, work, chapter);
    const foreign = blocks.find(({ mark }) => mark.classes.includes('another-hand'));
    if (foreign) tree.children.splice(tree.children.indexOf(foreign.node), 0, whose());
  };
}

function whose(): Paragraph {
  const words: Text = { type: 'text', value: 'Not by the author of this work, but by an editor of the source:' };
  return element('p', { className: 'whose', 'data-editorial': '' }, [words]);
}

function numberLink({ mark }: MarkedBlock): PhrasingContent {
  const number = mark.id.slice(1);
  const properties = {
    className: 'number',
    href: `#${mark.id}`,
    'aria-label': `Paragraph ${number}`,
    'data-apparatus': '',
    'data-mark': number,
  };
  return element('a', properties, [printedMark(`${number} `)]);
}

/** “Chapter 43: Title” becomes a label above the title; the words stay as they are. */
function setLabelApart(node: Heading | Paragraph, label: string): void {
  const [first] = node.children;
  if (first?.type !== 'text' || !first.value.startsWith(label)) return;
  first.value = first.value.slice(label.length);
  const [, words = label, mark = ''] = /^(.*?)([:–-]*)$/.exec(label) ?? [];
  const text = (value: string): Text => ({ type: 'text', value });
  const hidden = element<Text>('span', { className: 'visually-hidden' }, [text(mark)]);
  node.children.unshift(element('span', { className: 'label' }, mark ? [text(words), hidden] : [text(words)]));
}
