/** Between a passage's text and the nodes of its element, leaving out what the edition adds inside it. */
import { textNodes } from '../text-nodes.ts';

export interface PassageText {
  /** the text on one line, as the edition publishes it */
  text: string;
  /** the nodes' range for offsets in the text, half open and not empty */
  rangeOf(start: number, end: number): Range;
  /** how much of the text stands before a point of the document */
  offsetOf(node: Node, offset: number): number;
}

/** @param element an element with `data-passage` */
export function passageText(element: Element): PassageText {
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  for (const node of textNodes(element)) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = node.data.charAt(offset);
      const space = /\s/.test(letter);
      if (space && (text === '' || text.endsWith(' '))) continue;
      text += space ? ' ' : letter;
      places.push({ node, offset });
    }
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    places.pop();
  }
  return {
    text,
    rangeOf(start, end) {
      const range = new Range();
      const first = places[start];
      const last = places[end - 1];
      if (!first || !last) throw new RangeError(`no words from ${start} to ${end}`);
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
    offsetOf(node, offset) {
      const point = new Range();
      point.setStart(node, offset);
      const at = places.findIndex((place) => point.comparePoint(place.node, place.offset) >= 0);
      return at < 0 ? places.length : at;
    },
  };
}
