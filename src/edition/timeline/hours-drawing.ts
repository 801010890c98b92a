/** The hours as a drawing: one axis, beneath it the lanes. */
import { axisRows } from './axis-rows.ts';
import { drawingRoot } from './drawing-root.ts';
import { eventMarks, stretchLines } from './event-marks.ts';
import type { HoursLayout } from './hours-layout.ts';
import { type SvgNode, svg } from './svg-node.ts';
import type { DrawingWords } from './timeline-drawing.ts';

export function hoursDrawing(
  { frame, width, height, oldStyle, newStyle, lanes }: HoursLayout,
  words: DrawingWords,
): SvgNode {
  return drawingRoot({ width, height }, words.label, [
    ...axisRows(frame, oldStyle, newStyle, 0, { from: 46, to: height }),
    ...lanes.flatMap(({ lane, top, events, down }, index) => [
      ...(index > 0 ? [svg('path', { class: 'axis-line', d: `M0 ${top}H${frame.right}` })] : []),
      svg('text', { class: 'hours-lane', x: 0, y: top + 19 }, [lane.name]),
      stretchLines({ events, down }),
      svg('g', { class: 'marks', role: 'group', 'aria-label': lane.name }, eventMarks({ frame, events, down }, words)),
    ]),
  ]);
}
