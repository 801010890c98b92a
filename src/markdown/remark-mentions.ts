/** Marks the names in the text: the first of an entry in a section as a link to its page, the others for their cards. */
import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type MentionSources, mentionsIn } from '../edition/mentions/mentions-in.ts';
import { chapterOf } from './chapter-of.ts';
import { markWords } from './mark-words.ts';
import { rendered } from './passage-texts.ts';
import { passagesOfFile } from './passages-of-file.ts';

interface Options {
  /** the base path, with a slash at its end */
  base: string;
  /** without it no name is marked */
  mentions?: MentionSources | undefined;
}

/** Runs when notes and emendations stand as elements. @throws Error if a block has another text than its passage */
export function remarkMentions({ base, mentions: sources }: Options) {
  return (tree: Root, file: VFile): void => {
    if (!sources) return;
    const { work, chapter } = chapterOf(file);
    const passages = passagesOfFile(file);
    const linked = new Set<string>();
    visit(tree, (node: Node) => {
      const { hName, hProperties: { id, 'data-passage': name } = {} } = rendered(node);
      if (node.type === 'heading' || hName === 'h2') linked.clear();
      const passage = name ? passages.get(String(id)) : undefined;
      if (!passage || passage.kind === 'heading') return undefined;
      const { mentions } = mentionsIn(passage, work, chapter, sources);
      if (mentions.length > 0) markWords(node as Parent, passage.text, mentions, { base, linked });
      return SKIP;
    });
  };
}
