/** Sets the anchors of retired passages into the blocks to which their readers are sent. */
import type { Text } from 'mdast';
import type { MarkedBlock } from '../edition/passages.ts';
import { type Retired, retiredAnchor, retiredInto, retiredSentence } from '../edition/retired-anchors.ts';
import { element } from './element.ts';

/**
 * @param blocks all blocks of the chapter
 * @throws Error if a retired id stands in the chapter, or its readers are sent to an id that does not
 */
export function setRetiredAnchors(
  blocks: readonly MarkedBlock[],
  retired: readonly Retired[],
  work: string,
  chapter: string,
): void {
  const living = new Map(blocks.map((block) => [block.mark.id, block.node]));
  for (const [local, list] of retiredInto(retired, work, chapter)) {
    const node = living.get(local);
    if (!node) {
      throw new Error(
        `content/retired-passages.yaml sends ${list[0]?.id} to ${local}, which the chapter does not have`,
      );
    }
    const fault = list.find((entry) => living.has(retiredAnchor(entry)));
    if (fault) throw new Error(`content/retired-passages.yaml retires ${fault.id}, which stands in the chapter`);
    node.children.unshift(...list.map(anchor));
  }
}

/** An empty place for the link to arrive at; its sentence shows where it is the target. */
function anchor(retired: Retired): Text {
  const words: Text = { type: 'text', value: retiredSentence(retired) };
  const sentence = element<Text>('span', { className: 'retired-sentence' }, [words]);
  const properties = {
    id: retiredAnchor(retired),
    className: 'retired',
    'data-apparatus': '',
    'data-editorial': '',
    'data-retired': retired.id,
  };
  return element('span', properties, [sentence]);
}
