/** The order of telling of a work, in shares of the width across, so that one drawing does for every window. */
import type { OrderOfTelling, TellingMark, TellingSize } from './order-of-telling.ts';
import { type SvgNode, svg } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/** Across in hundredths of the width, down in pixels. */
export const workTellingSize: TellingSize = { left: 0, across: 100, near: 300, beyond: 64, edge: 12, step: 0.1 };
/** Beneath the time: the numbers of chapters. */
const foot = 26;
const radius = 3;
const letters = 14;
const room = 6;
/** How long the course of the text is in the narrowest window, and from where on it is wide. */
const narrowest = 228;
export const wideCourse = 640;

export interface TellingWords {
  /** names the drawing for who cannot see it */
  label: string;
  /** what a mark is called, and where it leads */
  markName: (mark: TellingMark) => string;
  markAddress: (id: string) => string;
  /** “43”, “app. 1” */
  chapterNumber: (chapter: string) => string;
  chapterHeading: (chapter: string) => string;
}

/** The times at the side, which stand beside the course of the text. */
export function tellingScale({ height, ticks, edges }: OrderOfTelling, width: number): SvgNode {
  return svg('svg', { class: 'telling-scale', width, height: height + foot, 'aria-hidden': 'true' }, [
    ...ticks.map(({ y, label }) => svg('text', { y: y + 5 }, [label])),
    ...edges.map(({ y, label }) => svg('text', { class: 'edge', y: y + 5 }, [label])),
  ]);
}

export function tellingCourse(order: OrderOfTelling, words: TellingWords): SvgNode {
  const { height, chapters, ticks, near, marks } = order;
  const across = (y: number): SvgNode => svg('line', { x2: '100%', y1: y, y2: y });
  return svg(
    'svg',
    { class: 'telling-course', width: '100%', height: height + foot, role: 'group', 'aria-label': words.label },
    [
      svg('g', { class: 'grid' }, [
        ...ticks.map(({ y }) => across(y)),
        ...chapters.map(({ from }) => svg('line', { x1: `${from}%`, x2: `${from}%`, y2: height + foot })),
      ]),
      svg(
        'g',
        { class: 'near' },
        [near.top, near.bottom].flatMap((y) => (y === undefined ? [] : [across(y)])),
      ),
      ...chapters.flatMap((one) => numberOf(one, height, words)),
      ...marks.map((mark) => markNode(mark, words)),
    ],
  );
}

/** Where there is no room in any window, none; where there is in a wide one, there. */
function numberOf(
  { chapter, from, to }: OrderOfTelling['chapters'][number],
  height: number,
  words: TellingWords,
): SvgNode[] {
  const number = words.chapterNumber(chapter);
  const needs = textWidth(number, letters) + room;
  const has = (course: number): boolean => ((to - from) / 100) * course >= needs;
  if (!has(wideCourse)) return [];
  const attributes = { x: `${from}%`, dx: 4, y: height + foot - 6 };
  const title = svg('title', {}, [words.chapterHeading(chapter)]);
  return [svg('text', has(narrowest) ? attributes : { class: 'roomy', ...attributes }, [number, title])];
}

function markNode(mark: TellingMark, words: TellingWords): SvgNode {
  const { id, x, days, named, stretches } = mark;
  const at = `${x}%`;
  const name = words.markName(mark);
  return svg('a', { href: words.markAddress(id), 'aria-label': name }, [
    svg('title', {}, [name]),
    ...stretches.map(({ top, bottom }) => svg('line', { x1: at, x2: at, y1: top, y2: bottom })),
    ...days.map((y) => svg('circle', { ...(named ? {} : { class: 'hollow' }), cx: at, cy: y, r: radius })),
  ]);
}
