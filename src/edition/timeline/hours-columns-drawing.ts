/** The hours downwards as a drawing: the times at the side, the lanes as columns, the names beside them. */

import { drawingRoot } from './drawing-root.ts';
import type { ColumnEvent, HoursColumns } from './hours-columns.ts';
import { kindShapes, shapePath } from './kind-shapes.ts';
import { type SvgNode, svg } from './svg-node.ts';
import type { DrawingWords } from './timeline-drawing.ts';
import { whenInWords } from './when-in-words.ts';

const letters = 14;
const lineHeight = 18;

export function hoursColumnsDrawing(layout: HoursColumns, words: Omit<DrawingWords, 'lanes'>): SvgNode {
  const { width, height, lanes, hours, events } = layout;
  const lines = hours.map(({ y }) => `M0 ${y}H${width}`).join('');
  const columns = lanes.map(({ x, name }) => `M${x} ${name + 6}V${height}`).join('');
  return drawingRoot({ width, height }, words.label, [
    svg('path', { class: 'grid', d: lines }),
    svg('path', { class: 'column', d: columns }),
    ...lanes.map(({ lane, x, name }) => svg('text', { class: 'hours-lane', x: x - 5, y: name }, [lane.name])),
    ...hours.flatMap(hourNodes),
    svg('g', { class: 'stretches' }, [
      svg('path', { d: events.flatMap(({ x, y, end }) => (end > y ? [`M${x} ${y}V${end}`] : [])).join('') }),
    ]),
    ...events.map((event) => eventNode(event, words)),
  ]);
}

function hourNodes({ y, label, newStyle }: HoursColumns['hours'][number]): SvgNode[] {
  const first = { x: 0, y: y + letters + 1, 'font-size': letters };
  if (newStyle === undefined) return [svg('text', { class: 'hour', ...first }, [label])];
  return [
    svg('text', { class: 'day', ...first }, [label]),
    svg('g', { class: 'axis new' }, [
      svg('text', { class: 'major', x: 0, y: y + letters + lineHeight + 1, 'font-size': letters }, [newStyle]),
    ]),
  ];
}

function eventNode({ event, x, y, box, name }: ColumnEvent, words: Omit<DrawingWords, 'lanes'>): SvgNode {
  const shape = kindShapes[event.kind];
  const label = `${event.name}, ${whenInWords(event)}`;
  return svg(
    'a',
    { class: `event i${event.importance}`, href: words.eventAddress(event.id) },
    [
      svg('rect', { ...box }),
      svg('path', { class: shape, d: shapePath(shape, x, y) }),
      ...name.lines.map((line, index) =>
        svg('text', { x: name.x, y: y + 5 + index * lineHeight, 'font-size': name.size }, [line]),
      ),
      svg('title', {}, [label]),
    ],
    event.id,
  );
}
