/** The axis in both styles: a row of Old Style in ink, beneath it one of New Style in red. */
import { type AxisTick, axisLetters } from './axis-ticks.ts';
import { type Frame, moved } from './frame.ts';
import { type SvgNode, svg } from './svg-node.ts';

/** From this width of its gutter on a row has its name in full. */
const namedGutter = 100;
/** How long a tick is beside which no name stands: it strikes through none. */
const unnamed = 4;

/**
 * @param top the line from which the ticks hang
 * @param grid from where to where the lines of the Old Style go on through the drawing
 */
export function axisRows(
  frame: Frame,
  oldStyle: readonly AxisTick[],
  newStyle: readonly AxisTick[],
  top: number,
  grid: { from: number; to: number },
): SvgNode[] {
  const [old, modern] = frame.left >= namedGutter ? ['Old Style', 'New Style'] : ['O.S.', 'N.S.'];
  return [
    gridLines(oldStyle, grid),
    axisRow(oldStyle, 'old', old ?? '', top, { name: 17, from: 0, to: 18 }),
    axisRow(newStyle, 'new', modern ?? '', top, { name: 38, from: 24, to: 40 }),
    svg('path', { class: 'axis-line', d: `M0 ${top}H${frame.right}` }, [], 'axis-line'),
    svg('path', { class: 'axis-foot', d: `M0 ${top + 43}H${frame.right}` }, [], 'axis-foot'),
  ];
}

function gridLines(ticks: readonly AxisTick[], { from, to }: { from: number; to: number }): SvgNode {
  return svg('path', { class: 'grid', d: ticks.map(({ x }) => `M${x} ${from}V${to}`).join('') }, [], 'grid');
}

/** Each name is drawn about its own place, so that a browser moves it whole. */
function axisRow(
  ticks: readonly AxisTick[],
  style: string,
  name: string,
  top: number,
  { name: baseline, from, to }: { name: number; from: number; to: number },
): SvgNode {
  const lengthOf = ({ label, major }: AxisTick): number =>
    label === undefined ? unnamed : to - from + (major ? 3 : 0);
  const lines = ticks.map((tick) => `M${tick.x} ${top + from}v${lengthOf(tick)}`).join('');
  const names = ticks.flatMap(({ moment, x, label, major }) =>
    label === undefined
      ? []
      : [
          svg(
            'g',
            { class: major ? 'major' : 'minor', transform: moved({ x: x + 3, y: top + baseline }) },
            [svg('text', { 'font-size': axisLetters }, [label])],
            `at ${moment}`,
          ),
        ],
  );
  return svg(
    'g',
    { class: `axis ${style}` },
    [
      svg('text', { class: 'style', x: 0, y: top + baseline, 'font-size': axisLetters }, [name], 'style'),
      svg('path', { d: lines }, [], 'ticks'),
      ...names,
    ],
    `axis ${style}`,
  );
}
