/** Marks the names and dates in the text: the first of each in a section as a link to its page, the others for their cards. */
import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type AnnotationSources, annotateChapter } from '../edition/annotation/annotate-chapter.ts';
import { inOrder } from '../edition/mentions/in-order.ts';
import { chapterOf } from './chapter-of.ts';
import { dateMark } from './date-mark.ts';
import { markWords } from './mark-words.ts';
import { nameMark } from './name-mark.ts';
import { rendered } from './passage-texts.ts';
import { passagesOfFile } from './passages-of-file.ts';

interface Options {
  /** the base path, with a slash at its end */
  base: string;
  /** by what names and dates are found; without it none is marked */
  annotation?: AnnotationSources | undefined;
}

/**
 * Runs when notes and emendations stand as elements.
 *
 * @throws Error if a block has another text than its passage, or a name and a date lie upon each other
 */
export function remarkMentions({ base, annotation }: Options) {
  return (tree: Root, file: VFile): void => {
    if (!annotation) return;
    const passages = passagesOfFile(file);
    const found = annotateChapter([...passages.values()], chapterOf(file), annotation);
    const linked = new Set<string>();
    visit(tree, (node: Node) => {
      const { hName, hProperties: { id, 'data-passage': name } = {} } = rendered(node);
      if (node.type === 'heading' || hName === 'h2') linked.clear();
      const passage = name ? passages.get(String(id)) : undefined;
      if (!passage || passage.kind === 'heading') return undefined;
      const { mentions = [], dating } = found.get(passage.local) ?? {};
      const marks = inOrder(mentions.map(nameMark), (dating?.dates ?? []).map(dateMark));
      if (marks.length > 0) markWords(node as Parent, passage.text, marks, { base, linked });
      return SKIP;
    });
  };
}
