/** Laws of the layout: nothing overlaps, nothing is outside, nothing is lost, order is kept, the same gives the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SvgNode } from '../../src/edition/timeline/svg-node.ts';
import { timelineDrawing } from '../../src/edition/timeline/timeline-drawing.ts';
import { inTime, type TimelineEvent } from '../../src/edition/timeline/timeline-event.ts';
import { decodeTimeline } from '../../src/edition/timeline/timeline-file.ts';
import { rowsFor, timelineLayout } from '../../src/edition/timeline/timeline-layout.ts';
import { clampView, panView, type View, wholeView, zoomView } from '../../src/edition/timeline/view.ts';
import { readState, writeState } from '../../src/edition/timeline/view-address.ts';
import type { EventKind } from '../../src/schemas/event.ts';

const register = decodeTimeline(JSON.parse(readFileSync('tests/timeline/timeline.json', 'utf8')));
const seizure = 2421540;
const words = { label: '', lanes: [], eventAddress: (id: string) => id, listAddress: () => '#' };

const event = fc
  .record({
    from: fc.double({ min: seizure - 400, max: seizure + 400, noNaN: true }),
    length: fc.constantFrom(0, 0.02, 1, 1, 3, 30, 365),
    name: fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcdeMW i.’') }),
    importance: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom<EventKind>('meeting', 'decree', 'troops', 'abroad'),
  })
  .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length, work: [], person: [], place: [] }));
const events = fc
  .array(event, { maxLength: 120 })
  .map((list) => list.map((one, index): TimelineEvent => ({ ...one, id: `e${index}` })).toSorted(inTime));
const view = fc
  .record({
    middle: fc.double({ min: seizure - 300, max: seizure + 300, noNaN: true }),
    length: fc.constantFrom(0.1, 0.5, 1, 3, 10, 31, 90, 365, 3000, 11000),
  })
  .map(({ middle, length }) => clampView({ from: middle - length / 2, to: middle + length / 2 }));
const width = fc.constantFrom(288, 324, 480, 706, 1184, 1344, 1824);
const input = fc.record({ events: fc.oneof(events, fc.constant(register.events)), view, width });

const layoutOf = ({ events, view, width }: { events: readonly TimelineEvent[]; view: View; width: number }) =>
  timelineLayout({ ...register, events }, view, { width, rows: rowsFor(width) });

describe('the layout of the timeline', () => {
  test('lets no name lie upon another, and none outside the frame', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { events: placed, frame } = layoutOf(given);
        const boxes = placed.named.map(({ row, x, end, label }) => ({
          row,
          from: Math.min(x, label.x),
          to: Math.max(end, label.x + label.width),
        }));
        for (const box of boxes) {
          expect(box.from).toBeGreaterThanOrEqual(frame.left - 0.1);
          expect(box.to).toBeLessThanOrEqual(frame.right + 0.1);
          for (const other of boxes) {
            if (other !== box && other.row === box.row) expect(other.to <= box.from || other.from >= box.to).toBe(true);
          }
        }
        const xs = placed.counted.map(({ x }) => x);
        for (const [index, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(frame.left + 14.8);
          expect(x).toBeLessThanOrEqual(frame.right - 14.8);
          if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThanOrEqual(29.8);
        }
      }),
    );
  });

  test('lets no label of the axis and no name of an era lie upon another', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { oldStyle, newStyle, eras, frame } = layoutOf(given);
        for (const ticks of [oldStyle, newStyle]) {
          const named = ticks.filter(({ label }) => label);
          for (const [index, { x }] of named.entries()) {
            expect(x).toBeGreaterThanOrEqual(frame.left - 0.1);
            if (index > 0) expect(x - (named[index - 1]?.x ?? 0)).toBeGreaterThan(12);
          }
        }
        for (const era of eras) {
          for (const other of eras) {
            if (other !== era && other.row === era.row) {
              expect(other.to <= era.from + 1 || other.from >= era.to - 1).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('shows every event of the view once: by name, in a counted mark, or as lasting throughout', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { named, counted, throughout, before, after } = layoutOf(given).events;
        const shown = [
          ...named.map(({ event }) => event.id),
          ...counted.flatMap(({ events }) => events.map(({ id }) => id)),
          ...throughout.map(({ id }) => id),
        ];
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length + before + after).toBe(given.events.length);
      }),
    );
  });

  test('keeps the order of time among the marks, and draws at most 500', () => {
    fc.assert(
      fc.property(input, (given) => {
        const layout = layoutOf(given);
        const starts = layout.events.named.map(({ event }) => event.from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const marks = (node: SvgNode): number =>
          Number(['path', 'rect', 'text'].includes(node.name)) +
          node.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : marks(child)), 0);
        expect(marks(timelineDrawing(layout, words))).toBeLessThanOrEqual(500);
      }),
    );
  });

  test('gives the same for the same, in whatever order the events come', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = { ...given, events: given.events.toReversed().toSorted(inTime) };
        expect(timelineDrawing(layoutOf(turned), words)).toEqual(timelineDrawing(layoutOf(given), words));
      }),
    );
  });
});

describe('the view', () => {
  test('stays within the whole however it is moved, and zooms about a moment that stays', () => {
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (given, factor, share) => {
          for (const moved of [zoomView(given, factor, given.from), panView(given, share)]) {
            expect(moved.from).toBeGreaterThanOrEqual(wholeView.from - 1e-6);
            expect(moved.to).toBeLessThanOrEqual(wholeView.to + 1e-6);
            expect(moved.to).toBeGreaterThan(moved.from);
          }
        },
      ),
    );
  });

  test('goes through the address and back, to the minute', () => {
    fc.assert(
      fc.property(
        view,
        fc.constantFrom('history', undefined),
        fc.constantFrom('lenin-vladimir', undefined),
        (given, work, id) => {
          const state = { view: given, filter: { ...(work ? { work } : {}) }, event: id };
          const back = readState(new URLSearchParams(writeState(state, wholeView)), wholeView);
          expect(Math.abs(back.view.from - given.from)).toBeLessThan(1 / 1400);
          expect(Math.abs(back.view.to - given.to)).toBeLessThan(1 / 1400);
          expect(back.filter).toEqual(state.filter);
          expect(back.event).toBe(id);
          expect(writeState(back, wholeView)).toEqual(writeState(state, wholeView));
        },
      ),
    );
  });

  test('is the standard one for an address that cannot be read', () => {
    for (const query of ['from=x&to=y', 'from=1918-02-03&to=1918-03-01', 'from=1917-10-25&to=1917-10-24', '']) {
      expect(readState(new URLSearchParams(query), wholeView).view).toBe(wholeView);
    }
  });
});
