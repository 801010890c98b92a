/** The mark by which a drawing tells kinds of events apart: one of five shapes for groups of kinds. */
import type { EventKind } from '../../schemas/event.ts';

export type Shape = 'round' | 'square' | 'wedge' | 'bar' | 'ring';

/** What the shapes mean, as the key beneath the drawing says it. */
export const shapeNames: Record<Shape, string> = {
  round: 'meetings, votes, speeches',
  square: 'letters, decrees, publications',
  wedge: 'troops, seizures, arrests, strikes, war',
  bar: 'governments, negotiations',
  ring: 'abroad, and times with a name',
};

export const kindShapes: Record<EventKind, Shape> = {
  meeting: 'round',
  congress: 'round',
  vote: 'round',
  speech: 'round',
  document: 'square',
  publication: 'square',
  decree: 'square',
  negotiation: 'bar',
  government: 'bar',
  troops: 'wedge',
  strike: 'wedge',
  seizure: 'wedge',
  arrest: 'wedge',
  war: 'wedge',
  period: 'ring',
  abroad: 'ring',
};

/** @returns an SVG path about a point; of a ring the outline, which is not filled */
export function shapePath(shape: Shape, x: number, y: number): string {
  if (shape === 'square') return `M${x - 4} ${y - 4}h8v8h-8z`;
  if (shape === 'wedge') return `M${x} ${y - 5.5}l5.5 10h-11z`;
  if (shape === 'bar') return `M${x - 2} ${y - 5.5}h4v11h-4z`;
  const radius = shape === 'ring' ? 3.7 : 4.5;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
