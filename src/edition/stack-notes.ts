/** Where notes stand in a margin: beside their references, in their order, none upon another. */

/** Lengths in pixels, counted down from the top of the column. */
export interface NoteToStack {
  /** where the line of the reference begins */
  wanted: number;
  /** the height of the whole note */
  height: number;
}

export interface StackedNote {
  top: number;
  /** the height that is shown: less than the note's own if it is cut */
  height: number;
}

export interface StackRules {
  /** the least distance between two notes */
  gap: number;
  /** a note higher than this is cut to it, unless the column is free for longer */
  cut: number;
  /** where the column begins */
  start?: number;
  /** the end of the column */
  end: number;
}

/**
 * Each note stands beside its reference, or below the note before it. A long note has the room as far as
 * the next reference, and at least `cut`; the last has the room as far as the end.
 *
 * @param notes in the order of their references
 * @returns a place for each, in the same order
 */
export function stackNotes(notes: readonly NoteToStack[], { gap, cut, start = 0, end }: StackRules): StackedNote[] {
  let free = start;
  return notes.map(({ wanted, height }, index) => {
    const top = Math.max(wanted, free);
    const next = notes[index + 1]?.wanted ?? end + gap;
    const shown = Math.min(height, Math.max(cut, next - gap - top));
    free = top + shown + gap;
    return { top, height: shown };
  });
}
