/** The strip that shows in which chapters an entry is named: a lane a work, a bar a chapter. */

export interface StripChapter {
  chapter: string;
  mentions: number;
}

export interface StripBar extends StripChapter {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface StripLane {
  work: string;
  /** where the chapter begins, the width of the whole lane being {@link StripLane.width} */
  bars: StripBar[];
  width: number;
  height: number;
}

/** In pixels of the drawing. */
export const stripSize = { pitch: 24, gap: 4, height: 64, least: 4 };

/**
 * All chapters in reading order. The height of a bar is as the root of its mentions, so that a chapter with one is
 * still seen beside a chapter with a hundred; the highest bar of all lanes is as high as the lane.
 */
export function chapterStrip(works: readonly { work: string; chapters: readonly StripChapter[] }[]): StripLane[] {
  const { pitch, gap, height: whole, least } = stripSize;
  const most = Math.max(1, ...works.flatMap(({ chapters }) => chapters.map(({ mentions }) => mentions)));
  return works.map(({ work, chapters }) => ({
    work,
    width: chapters.length * pitch,
    height: whole,
    bars: chapters.map(({ chapter, mentions }, index) => {
      const height = mentions === 0 ? 0 : Math.max(least, Math.round(whole * Math.sqrt(mentions / most)));
      return { chapter, mentions, x: index * pitch + gap / 2, y: whole - height, width: pitch - gap, height };
    }),
  }));
}
