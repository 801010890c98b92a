/** The marks of events: links with their shape and name, counted marks where there is no room. */
import { type Frame, moved, tenth } from './frame.ts';
import { kindShapes, shapePath } from './kind-shapes.ts';
import { type CountedMark, markWidth, type PlacedEvent, type PlacedEvents } from './place-events.ts';
import { type SvgNode, svg } from './svg-node.ts';
import type { DrawingWords } from './timeline-drawing.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { rowHeight } from './timeline-layout.ts';
import { whenInWords } from './when-in-words.ts';

/** What the marks need of a layout. */
export interface MarkLayout {
  frame: Frame;
  events: PlacedEvents;
  /** from the top: the row of counted marks, and the first of the rows of names */
  down: { counted: number; rows: number };
}

interface CountPlace {
  x: number;
  y: number;
  width: number;
  word?: string;
}

/** In the order of time, as the keyboard goes through them. */
export function eventMarks({ events, down, frame }: MarkLayout, words: DrawingWords): SvgNode[] {
  const y = down.counted + 15;
  const marks = [
    ...events.named.map((placed) => ({
      at: placed.event.from,
      node: namedMark(placed, down.rows, words),
    })),
    ...events.counted.map((mark) => ({
      at: mark.events[0]?.from ?? 0,
      node: mark.events.length === 1 ? soleMark(mark, y, words) : countedMark(mark, y, words),
    })),
  ].toSorted((a, b) => a.at - b.at);
  const [first] = events.throughout;
  const throughout = first
    ? [
        countOf(
          events.throughout,
          gutterMark(frame, y),
          `${events.throughout.length} throughout: in the whole of this time, or without a nearer date`,
          words,
          'throughout',
        ),
      ]
    : [];
  return [...throughout, ...marks.map(({ node }) => node)];
}

/** In the gutter, with a word where it is wide. */
function gutterMark({ left }: Frame, y: number): CountPlace {
  return left >= 100 ? { x: 58, y, width: 116, word: ' throughout' } : { x: left / 2, y, width: markWidth };
}

/** All is drawn about the beginning of the name, so that a browser moves it whole. */
function namedMark({ event, row, x, end, label }: PlacedEvent, top: number, words: DrawingWords): SvgNode {
  const shape = kindShapes[event.kind];
  const dx = tenth(x - label.x);
  const marks = end > x ? [] : [svg('path', { class: shape, d: shapePath(shape, dx, 0) })];
  const text = svg('text', { y: 5, 'font-size': label.size }, [label.words]);
  const from = marks.length > 0 ? Math.min(0, dx - 6) : 0;
  const width = tenth(Math.max(label.width, marks.length > 0 ? dx + 6 : 0) - from);
  const touch = svg('rect', { x: from, y: -12, width, height: rowHeight });
  const place = { x: label.x, y: top + row * rowHeight + 12 };
  return link(event, `event i${event.importance}`, place, [touch, ...marks, text], words);
}

/** The lines of events that last, apart from their names: a movement changes how long they are. */
export function stretchLines({ events, down }: Pick<MarkLayout, 'events' | 'down'>): SvgNode {
  const lines = new Map<string, string>();
  for (const { event, row, x, end, beside, hourless } of events.named) {
    if (end <= x) continue;
    const name = `i${event.importance}${hourless ? ' hourless' : ''}`;
    const y = down.rows + row * rowHeight + (beside ? 12 : 22);
    lines.set(name, `${lines.get(name) ?? ''}M${x} ${y}H${end}`);
  }
  const paths = [...lines].map(([name, d]) => svg('path', { class: name, d }, [], name));
  return svg('g', { class: 'stretches' }, paths, 'stretches');
}

function soleMark({ x, events }: CountedMark, y: number, words: DrawingWords): SvgNode {
  const [event] = events;
  if (!event) throw new RangeError('a counted mark counts at least one event');
  const shape = kindShapes[event.kind];
  return link(
    event,
    'event sole',
    { x, y },
    [touchOf(markWidth), svg('path', { class: shape, d: shapePath(shape, 0, 0) })],
    words,
  );
}

function countedMark({ x, events }: CountedMark, y: number, words: DrawingWords): SvgNode {
  const [first, last] = [events[0], events.at(-1)];
  const label = `${events.length} more events, from “${first?.name}” to “${last?.name}”`;
  return countOf(events, { x, y, width: markWidth }, label, words, `${first?.id}`);
}

function countOf(
  events: readonly TimelineEvent[],
  { x, y, width, word = '' }: CountPlace,
  label: string,
  words: DrawingWords,
  key: string,
): SvgNode {
  return svg(
    'a',
    {
      class: 'counted',
      href: words.listAddress(events[0]?.from ?? 0),
      transform: moved({ x, y }),
      'aria-label': label,
      'data-drawn-many': events.map(({ id }) => id).join(' '),
    },
    [touchOf(width), svg('text', { y: 5 }, [`+${events.length}${word}`])],
    `counted ${key}`,
  );
}

function touchOf(width: number): SvgNode {
  return svg('rect', { x: -width / 2, y: -14, width, height: 28 });
}

function link(
  event: TimelineEvent,
  name: string,
  place: { x: number; y: number },
  children: SvgNode[],
  words: DrawingWords,
): SvgNode {
  const label = labelOf(event);
  return svg(
    'a',
    {
      class: name,
      href: words.eventAddress(event.id),
      transform: moved(place),
      'data-drawn': event.id,
      'aria-label': label,
    },
    [...children, svg('title', {}, [label])],
    event.id,
  );
}

const labels = new WeakMap<TimelineEvent, string>();

/** Said once for each event, for a drawing is made again at every step of a movement. */
function labelOf(event: TimelineEvent): string {
  const label = labels.get(event) ?? `${event.name}, ${whenInWords(event)}`;
  labels.set(event, label);
  return label;
}
