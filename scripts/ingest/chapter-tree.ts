/** A chapter as a Markdown tree, its blocks grouped into quotations, lists and notes, each with its mark. */
import type { Blockquote, List, PhrasingContent, Root, RootContent } from 'mdast';
import { type BlockMark, writeBlockMark } from '../../src/edition/block-mark.ts';
import type { Chapter, ChapterBlock } from './model.ts';

export interface FinishedBlock {
  block: ChapterBlock;
  mark: BlockMark;
  content: PhrasingContent[];
}

/** @param finished the blocks of the chapter in order; section breaks have no mark and no content */
export function chapterTree(chapter: Chapter, finished: Map<ChapterBlock, FinishedBlock>): Root {
  const root: Root = { type: 'root', children: [] };
  let open: { block: ChapterBlock; quote?: Blockquote; list?: List } | undefined;
  for (const block of chapter.blocks) {
    const done = finished.get(block);
    if (!done) {
      root.children.push({ type: 'thematicBreak' });
      open = undefined;
      continue;
    }
    const children: PhrasingContent[] = [...done.content, { type: 'text', value: ` ${writeBlockMark(done.mark)}` }];
    if (block.kind === 'heading') {
      root.children.push({ type: 'heading', depth: (block.depth ?? 2) as 1 | 2 | 3, children });
      open = undefined;
    } else if (block.note) {
      const { shown } = block.note;
      root.children.push({
        type: 'footnoteDefinition',
        identifier: shown,
        label: shown,
        children: [{ type: 'paragraph', children }],
      });
    } else {
      const quotation = block.kind === 'quotation' ? block.stretch : block.quoted;
      const openQuotation = open?.block.kind === 'quotation' ? open.block.stretch : open?.block.quoted;
      const quote: Blockquote | undefined =
        quotation === undefined
          ? undefined
          : quotation === openQuotation
            ? open?.quote
            : { type: 'blockquote', children: [] };
      if (quote && quote !== open?.quote) root.children.push(quote);
      const parent: { children: RootContent[] } = quote ?? root;
      open = quote ? { block, quote } : { block };
      if (block.kind === 'list-item') {
        const before = parent.children.at(-1);
        const continues = before?.type === 'list';
        const list: List = continues ? before : { type: 'list', ordered: false, spread: true, children: [] };
        if (!continues) parent.children.push(list);
        list.children.push({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] });
      } else {
        parent.children.push({ type: 'paragraph', children });
      }
    }
  }
  return root;
}
