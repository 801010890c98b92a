/** Shows an emended reading as a link to the place that says what the source reads and why it was changed. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { emendationAddress } from '../edition/chapter-anchors.ts';
import { chapterOf } from './chapter-of.ts';
import { element } from './element.ts';

interface Options {
  /** the base path, with a slash at its end */
  base: string;
}

/** @throws Error for a directive that ingest does not write */
export function remarkEmendations({ base }: Options) {
  return (tree: Root, file: VFile): void => {
    const { work } = chapterOf(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      const { id, source } = node.attributes ?? {};
      if (node.name !== 'emended' || !id || !source) throw new Error(`a chapter has no directive “:${node.name}”`);
      const link = {
        className: 'emended',
        href: base.slice(0, -1) + emendationAddress(work, id),
        title: `The source reads: ${source}`,
        'data-emendation': id,
        'data-source': source,
      };
      parent?.children.splice(index ?? 0, 1, element<typeof node>('a', link, node.children));
    });
  };
}
