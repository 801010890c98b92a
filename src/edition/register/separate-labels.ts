/** Moves labelled points apart until no label lies upon another: a force for d3-force. */

export interface LabelledPoint {
  x: number;
  y: number;
  /** half the width of its label */
  halfWidth: number;
}

/**
 * Of two whose labels overlap each gives way by half, up or down, or sideways where that is nearer.
 *
 * @param lineHeight the height that a point and its label need
 */
export function separateLabels(points: readonly LabelledPoint[], lineHeight: number): void {
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const acrossBy = a.halfWidth + b.halfWidth - Math.abs(dx);
      const downBy = lineHeight - Math.abs(dy);
      if (acrossBy <= 0 || downBy <= 0) continue;
      if (downBy < acrossBy) {
        const step = (dy < 0 ? -downBy : downBy) / 2;
        a.y -= step;
        b.y += step;
      } else {
        const step = (dx < 0 ? -acrossBy : acrossBy) / 2;
        a.x -= step;
        b.x += step;
      }
    }
  }
}
