/** The named times above the drawing: a line from beginning to end, its name where there is room. */
import { across, type Frame } from './frame.ts';
import { textWidth } from './text-width.ts';

export interface TimelineEra {
  id: string;
  name: string;
  from: number;
  to: number;
}

export interface PlacedEra {
  id: string;
  name: string;
  /** from 0, the uppermost */
  row: number;
  from: number;
  to: number;
  /** where its name begins; absent where there is no room for it */
  label: number | undefined;
}

export const eraLetters = 13;
/** Letters are spaced. */
const spacing = 1.12;
const gap = 10;
/** Pixels; a shorter one is not drawn. */
const shortest = 4;

/**
 * Each in the first row in which it lies upon no other; the name may go on beyond the end, not upon another name.
 *
 * @param rows how many there are; what has no room in them is left out
 */
export function placeEras(eras: readonly TimelineEra[], frame: Frame, rows: number): PlacedEra[] {
  const free: { line: number; label: number }[] = Array.from({ length: rows }, () => ({ line: -1e9, label: -1e9 }));
  const shown = eras
    .filter(({ from, to }) => to > frame.view.from && from < frame.view.to)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  return shown.flatMap((era) => {
    const from = Math.max(frame.left, across(frame, era.from));
    const to = Math.min(frame.right, across(frame, era.to));
    if (to - from < shortest) return [];
    const width = textWidth(era.name, eraLetters, frame.face * spacing);
    const fits = from + width <= frame.right;
    const named = free.findIndex((end) => from >= Math.max(end.line, end.label) && fits);
    const row = named >= 0 ? named : free.findIndex((end) => from >= end.line);
    const end = free[row];
    if (!end) return [];
    const label = named >= 0 ? from : undefined;
    end.line = to + 1;
    if (label !== undefined) end.label = Math.max(to + 1, label + width + gap);
    return [{ id: era.id, name: era.name, row, from, to: Math.max(to, from + 1), label }];
  });
}
