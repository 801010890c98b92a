/** A small timeline as a drawing. */
import { counted } from '../counted.ts';
import { axisRows } from './axis-rows.ts';
import type { DensityLane } from './density-bars.ts';
import { drawingRoot } from './drawing-root.ts';
import { eventMarks, stretchLines } from './event-marks.ts';
import type { SmallLayout } from './small-layout.ts';
import { type SvgNode, svg } from './svg-node.ts';
import { type DrawingWords, laneName } from './timeline-drawing.ts';

export interface SmallWords extends Omit<DrawingWords, 'lanes'> {
  /** of each work in the order of writing */
  lanes: readonly { work: string; years: string; name: string }[];
}

/** From this width of its gutter on a lane has its work’s name. */
const namedGutter = 100;

export function smallDrawing(layout: SmallLayout, words: SmallWords): SvgNode {
  const { frame, width, height, down, lanes, oldStyle, newStyle, marked } = layout;
  return drawingRoot({ width, height }, words.label, [
    ...axisRows(frame, oldStyle, newStyle, down.axis, {
      // Above an axis that is the uppermost there is nothing to divide.
      from: down.axis === 0 ? down.counted : 0,
      to: height,
    }),
    ...(marked ? [svg('path', { class: 'marked-day', d: `M${marked.from} ${down.axis + 2}H${marked.to}` })] : []),
    ...lanes.lanes.map((lane, index) => laneNode(lane, (index + 1) * lanes.laneHeight, layout, words)),
    stretchLines(layout),
    ...eventMarks(layout, { ...words, lanes: words.lanes }).map(bare),
  ]);
}

function laneNode({ work, bars }: DensityLane, y: number, { frame, lanes }: SmallLayout, words: SmallWords): SvgNode {
  const place = words.lanes.findIndex((one) => one.work === work);
  const own = words.lanes[place] ?? { years: '', name: '' };
  const passages = bars.reduce((sum, bar) => sum + bar.passages, 0);
  const label = `${own.name}: ${counted(passages, passages === 1 ? 'passage' : 'passages')}`;
  return svg('g', { class: `lane work-${place + 1}`, role: 'img', 'aria-label': label }, [
    svg('path', { class: 'base', d: `M0 ${y}H${frame.right}` }),
    svg('path', {
      class: 'bars',
      d: bars.map(({ x, height }) => `M${x} ${y}v-${height}`).join(''),
      'stroke-width': lanes.barWidth,
    }),
    ...laneName(own, y - 6, frame.left >= namedGutter),
  ]);
}

/** Without what only the script of the great timeline needs, and without a label where a title says the same. */
function bare(mark: SvgNode): SvgNode {
  const titled = mark.children.some((child) => typeof child !== 'string' && child.name === 'title');
  const attributes = Object.entries(mark.attributes).filter(
    ([name]) => !name.startsWith('data-') && !(titled && name === 'aria-label'),
  );
  return { ...mark, attributes: Object.fromEntries(attributes) };
}
