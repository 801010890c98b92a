/** The words of a block as its source prints them: every emended reading turned back. */
import type { PhrasingContent } from 'mdast';
import type { CheckedBlock } from './edition-data.ts';

/** One line, without references to notes and without marks of emphasis. */
export function sourceWords({ node }: CheckedBlock): string {
  return words(node.children).replace(/\s+/g, ' ').trim();
}

function words(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'textDirective' && node.name === 'emended') return node.attributes?.['source'] ?? '';
      if (node.type === 'textDirective') return '';
      return 'children' in node ? words(node.children) : '';
    })
    .join('');
}
