/** The timeline as a drawing: eras, lanes of density, the axis in both styles, events in rows. */
import { workYears } from '../work-years.ts';
import { axisRows } from './axis-rows.ts';
import { drawingRoot } from './drawing-root.ts';
import { eventMarks, stretchLines } from './event-marks.ts';
import { moved, tenth } from './frame.ts';
import { eraLetters } from './place-eras.ts';
import { type SvgNode, svg } from './svg-node.ts';
import { textWidth } from './text-width.ts';
import { eraHeight, type TimelineLayout } from './timeline-layout.ts';

export interface DrawingWords {
  /** names the drawing for who cannot see it */
  label: string;
  /** of each lane from the top: the years of writing, and the work on a wide drawing */
  lanes: readonly { years: string; name: string }[];
  /** where the page of an event is */
  eventAddress: (id: string) => string;
  /** where the list of events is, at a moment */
  listAddress: (moment: number) => string;
}

/** From this width of its gutter on a lane has its work’s name and all its years. */
const namedGutter = 100;

export function timelineDrawing(layout: TimelineLayout, words: DrawingWords): SvgNode {
  const { width, height } = layout;
  return drawingRoot({ width, height }, words.label, [
    // What a movement paints anew stands apart from what it only moves.
    svg('g', { class: 'ground' }, ground(layout, words), 'ground'),
    svg('g', { class: 'marks' }, eventMarks(layout, words), 'marks'),
  ]);
}

function ground(layout: TimelineLayout, words: DrawingWords): SvgNode[] {
  const { frame, down, height, oldStyle, newStyle, marked } = layout;
  const narrow = marked && marked.to - marked.from < 12;
  const middle = marked && Math.round((marked.from + marked.to) * 5) / 10;
  return [
    svg('rect', { x: frame.left, y: 0, width: frame.right - frame.left, height }, [], 'sheet'),
    ...axisRows(frame, oldStyle, newStyle, down.axis, { from: down.lanes - 4, to: height }),
    ...(marked && narrow
      ? [
          svg(
            'path',
            { class: 'marked', d: `M0 ${down.lanes - 8}V${height}`, transform: moved({ x: middle ?? 0, y: 0 }) },
            [],
            'marked',
          ),
        ]
      : []),
    ...(marked && !narrow
      ? [svg('path', { class: 'marked-day', d: `M${marked.from} ${down.axis}H${marked.to}` }, [], 'marked-day')]
      : []),
    ...eras(layout),
    ...lanes(layout, words),
    stretchLines(layout),
  ];
}

function eras({ eras, down }: TimelineLayout): SvgNode[] {
  return eras.map(({ id, name, row, from, to, label }) => {
    const y = down.eras + row * eraHeight + eraHeight - 4;
    const line = svg('path', { d: `M0 -3v3h${tenth(to - from)}v-3` });
    const words = svg('text', { y: -5, 'font-size': eraLetters }, [name]);
    return svg(
      'g',
      { class: 'era', transform: moved({ x: from, y }) },
      label === undefined ? [line, svg('title', {}, [name])] : [line, words],
      `era ${id}`,
    );
  });
}

function lanes(
  { lanes: { lanes, laneHeight, barWidth, daily }, down, frame }: TimelineLayout,
  words: DrawingWords,
): SvgNode[] {
  return lanes.map(({ work, bars }, place) => {
    const y = down.lanes + (place + 1) * laneHeight;
    const name = words.lanes[place];
    const d = bars.map(({ x, height }) => `M${x} ${y}v-${height}`).join('');
    const counts =
      daily && bars.length <= 24 && bars.every(({ x }, index) => x + 34 < (bars[index + 1]?.x ?? frame.right))
        ? bars.map(({ x, passages }) =>
            svg('g', { class: 'count', transform: moved({ x: x + 9, y: y - 5 }) }, [
              svg('text', {}, [String(passages)]),
            ]),
          )
        : [];
    return svg(
      'g',
      { class: `lane work-${place + 1}` },
      [
        svg('path', { class: 'base', d: `M0 ${y}H${frame.right}` }),
        svg('path', { class: 'bars', d, 'stroke-width': barWidth }),
        ...laneName(name, y - 6, frame.left >= namedGutter),
        ...counts,
      ],
      `lane ${work}`,
    );
  });
}

/** @param whole with all its years and its work’s name */
export function laneName(
  { years, name }: { years: string; name: string } = { years: '', name: '' },
  y: number,
  whole: boolean,
): SvgNode[] {
  if (!whole) return [svg('text', { class: 'year', x: 0, y }, [years === '' ? '' : workYears(years).to])];
  const x = Math.ceil(textWidth(years, 14)) + 7;
  return [svg('text', { class: 'year', x: 0, y }, [years]), svg('text', { class: 'work', x, y }, [name])];
}
