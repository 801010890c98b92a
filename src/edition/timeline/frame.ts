/** Where moments stand across the drawing. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { View } from './view.ts';

export interface Frame {
  view: View;
  /** pixels from the left at which the view begins and ends */
  left: number;
  right: number;
  /** how much wider than Source Serif the reader’s face is */
  face: number;
  /** from moments to pixels, and back by its `invert` */
  scale: ScaleLinear<number, number>;
}

export function frameOf(view: View, left: number, right: number, face = 1): Frame {
  return { view, left, right, face, scale: scaleLinear([view.from, view.to], [left, right]) };
}

/** @returns whole tenths of a pixel; what lies outside of the view lies outside of the frame */
export function across({ scale }: Frame, moment: number): number {
  return tenth(scale(moment));
}

/** Pixels of a day. */
export function dayWidth({ view, left, right }: Frame): number {
  return (right - left) / (view.to - view.from);
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The attribute that puts what is drawn about the origin in its place. */
export function moved({ x, y }: { x: number; y: number }): string {
  return `translate(${tenth(x)} ${tenth(y)})`;
}
