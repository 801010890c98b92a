/** The outermost element of a drawing of time, which holds links and is named for who cannot see it. */
import { type SvgNode, svg } from './svg-node.ts';

/** @param size in pixels */
export function drawingRoot(
  { width, height }: { width: number; height: number },
  label: string,
  children: SvgNode['children'],
): SvgNode {
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return svg('svg', { class: 'timeline-drawing', ...size, role: 'group', 'aria-label': label }, children);
}
