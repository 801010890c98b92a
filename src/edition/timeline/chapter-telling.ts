/** The order of telling of a chapter, in few elements and letters: it stands on the page that is read. */
import type { OrderOfTelling, TellingMark, TellingSize } from './order-of-telling.ts';
import { type SvgNode, svg } from './svg-node.ts';

export const chapterTellingSize: TellingSize = { left: 46, across: 248, near: 104, beyond: 24, edge: 6, step: 1 };
const end = 6;
const ring = 2;

/** @param marks of which the ids are those of passages within the chapter: `p12` */
export function chapterTelling({ height, ticks, edges, near, marks }: OrderOfTelling): SvgNode {
  const { left, across } = chapterTellingSize;
  const width = left + across + end;
  const line = (y: number): string => `M${left - 8} ${y}H${width}`;
  const lines = [near.top, near.bottom].flatMap((y) => (y === undefined ? [] : [line(y)])).join('');
  return svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Days told here' }, [
    svg('path', { class: 'grid', d: ticks.map(({ y }) => line(y)).join('') }),
    ...(lines ? [svg('path', { class: 'near', d: lines })] : []),
    ...[...ticks, ...edges].map(({ y, label }) => svg('text', { y: y + 4 }, [label])),
    ...marks.map(markNode),
  ]);
}

/** Points as lines so short that round ends make them dots; rings and stretches as thin lines. */
function markNode({ id, words, x, days, named, stretches }: TellingMark): SvgNode {
  const dots = named ? days.map((y) => `M${x} ${y}h.1v.1`) : [];
  const thin = [
    ...(named ? [] : days.map((y) => `M${x} ${y - ring}a${ring} ${ring} 0 1 0 .1 0z`)),
    ...stretches.map(({ top, bottom }) => `M${x} ${top}V${bottom}`),
  ];
  return svg('a', { href: `#${id}` }, [
    svg('title', {}, [`Paragraph ${id.slice(1)}: ${words}`]),
    ...(thin.length > 0 ? [svg('path', { class: 'thin', d: thin.join('') })] : []),
    ...(dots.length > 0 ? [svg('path', { d: dots.join('') })] : []),
  ]);
}
