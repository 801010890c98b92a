/** The small timelines of entries and events: drawings that were looked at, and the laws of their layout and view. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gregorian, julian } from '../../src/edition/calendar/calendar-date.ts';
import { julianDayNumber } from '../../src/edition/calendar/julian-day.ts';
import { daysAround } from '../../src/edition/timeline/days-around.ts';
import { smallDrawing } from '../../src/edition/timeline/small-drawing.ts';
import { smallLayout } from '../../src/edition/timeline/small-layout.ts';
import { svgText } from '../../src/edition/timeline/svg-text.ts';
import { decodeTimeline } from '../../src/edition/timeline/timeline-file.ts';
import { rowHeight } from '../../src/edition/timeline/timeline-layout.ts';
import type { View } from '../../src/edition/timeline/view.ts';
import { viewOfEntry } from '../../src/edition/timeline/view-of-entry.ts';
import { arbitraryEvents, arbitraryView, seizure } from './arbitrary-events.ts';

const content = decodeTimeline(JSON.parse(readFileSync('tests/timeline/timeline.json', 'utf8')));
const lanes = ['Brest-Litovsk', 'Lessons', 'History', 'Cliff'].map((name, index) => ({
  name,
  work: content.works[index]?.work ?? '',
  years: ['1918', '1924', '1930–32', '1976'][index] ?? '',
}));
const words = { label: 'Days', lanes, eventAddress: (id: string) => `/events/${id}/`, listAddress: () => '#events' };
const on = (year: number, month: number, day: number): number => julianDayNumber(julian(year, month, day));
const widths = [284, 672];
const lines = (drawing: string): string => `${drawing.replaceAll('><', '>\n<')}\n`;

describe('the small timeline', () => {
  test.each(widths)('of a person is drawn %i pixels wide as it was looked at', async (width) => {
    const events = content.events.filter(({ person }) => person.includes('lenin-vladimir'));
    const view = { from: on(1917, 1, 1), to: on(1918, 1, 1) };
    const layout = smallLayout({ events, works: content.works.slice(1) }, view, { width, rows: 5 });
    await expect(lines(svgText(smallDrawing(layout, words)))).toMatchFileSnapshot(`golden/small-person-${width}.svg`);
  });

  test.each(widths)('about an event is drawn %i pixels wide as it was looked at', async (width) => {
    const marked = content.events.find(({ id }) => id === 'july-days');
    const view = marked && daysAround(marked);
    if (!marked || !view) throw new Error('there is no such event');
    const layout = smallLayout({ events: content.events, works: [], marked }, view, { width, rows: 7 });
    await expect(lines(svgText(smallDrawing(layout, words)))).toMatchFileSnapshot(`golden/small-event-${width}.svg`);
  });

  test('lets no name lie upon another, nothing stand outside, and no lane or row be empty', () => {
    const works = fc
      .array(fc.uniqueArray(fc.integer({ min: seizure - 200, max: seizure + 200 }), { maxLength: 40 }), {
        maxLength: 4,
      })
      .map((all) =>
        all.map((days, index) => ({
          work: `w${index}`,
          days: days.toSorted((a, b) => a - b).map((day) => [day, 1 + (day % 5)] as const),
        })),
      );
    fc.assert(
      fc.property(arbitraryEvents, works, arbitraryView, fc.constantFrom(...widths), (events, told, view, width) => {
        const given = { events, works: told };
        const layout = smallLayout(given, view, { width, rows: 5 });
        expect(JSON.stringify(smallLayout(given, view, { width, rows: 5 }))).toBe(JSON.stringify(layout));
        const { frame, down, height } = layout;
        const { laneHeight } = layout.lanes;
        expect(down.axis).toBe(layout.lanes.lanes.length * laneHeight);
        for (const { bars } of layout.lanes.lanes) {
          expect(bars.length).toBeGreaterThan(0);
          for (const bar of bars) expect(bar.height).toBeLessThan(laneHeight);
        }
        const boxes = layout.events.named.map(({ row, x, end, label }) => ({
          row,
          from: Math.min(x, label.x),
          to: Math.max(end, label.x + label.width),
        }));
        const rows = new Set(boxes.map(({ row }) => row));
        expect(height - down.rows - rows.size * rowHeight).toBeLessThan(rowHeight);
        for (const box of boxes) {
          expect(box.from).toBeGreaterThanOrEqual(frame.left - 0.1);
          expect(box.to).toBeLessThanOrEqual(frame.right + 0.1);
          expect(down.rows + (box.row + 1) * rowHeight).toBeLessThanOrEqual(height);
          for (const other of boxes) {
            if (other !== box && other.row === box.row) expect(other.to <= box.from || other.from >= box.to).toBe(true);
          }
        }
      }),
    );
  });

  test('marks a stretch of the axis that can be seen and lies in the frame', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryView, fc.constantFrom(...widths), (events, view, width) => {
        for (const marked of events) {
          const layout = smallLayout({ events, works: [], marked }, view, { width, rows: 5 });
          const isIn = marked.from < view.to && marked.to > view.from;
          expect(layout.marked !== undefined).toBe(isIn);
          if (!layout.marked) continue;
          expect(layout.marked.from).toBeGreaterThanOrEqual(layout.frame.left);
          expect(layout.marked.to).toBeLessThanOrEqual(layout.frame.right + 0.1);
          expect(layout.marked.to - layout.marked.from).toBeGreaterThanOrEqual(5.9);
        }
      }),
    );
  });
});

describe('the view of an entry', () => {
  test('is the months that hold four fifths of it', () => {
    const october = [3, 10, 10, 24, 25].map((day) => on(1917, 10, day));
    expect(viewOfEntry([...october, on(1905, 1, 9)])).toEqual({ from: on(1917, 10, 1), to: on(1917, 11, 1) });
    expect(viewOfEntry([on(1917, 9, 30), on(1917, 10, 1)])).toEqual({ from: on(1917, 9, 1), to: on(1917, 11, 1) });
  });

  test('is the whole year where most lies in it, months apart', () => {
    const days = [2, 4, 6, 7, 8, 10].map((month) => on(1917, month, 5));
    expect(viewOfEntry([...days, on(1920, 1, 1)])).toEqual({ from: on(1917, 1, 1), to: on(1918, 1, 1) });
  });

  test('is years where it lies in several', () => {
    expect(viewOfEntry([on(1903, 7, 1), on(1912, 1, 1), on(1914, 8, 1)])).toEqual({
      from: on(1903, 1, 1),
      to: on(1915, 1, 1),
    });
  });

  test('counts months as Russia did', () => {
    expect(viewOfEntry([julianDayNumber(gregorian(1918, 2, 20))])).toEqual({
      from: julianDayNumber(gregorian(1918, 2, 14)),
      to: julianDayNumber(gregorian(1918, 3, 1)),
    });
  });

  test('is never shorter than a month that Russia had, and holds four fifths or more than half of the moments', () => {
    const moment = fc.double({ min: seizure - 5000, max: seizure + 5000, noNaN: true });
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 40 }), (moments) => {
        const view: View = viewOfEntry(moments);
        expect(view.to - view.from).toBeGreaterThanOrEqual(15);
        const held = moments.filter((one) => one >= view.from && one < view.to).length;
        expect(held).toBeGreaterThan(moments.length / 2);
        expect(viewOfEntry(moments.toReversed())).toEqual(view);
      }),
    );
  });
});

test('the days about an event are whole and hold it, and a long event has none', () => {
  fc.assert(
    fc.property(arbitraryEvents, (events) => {
      for (const event of events) {
        const view = daysAround(event);
        if (!view) {
          expect(event.to - event.from).toBeGreaterThan(29);
          continue;
        }
        expect(Number.isInteger(view.from) && Number.isInteger(view.to)).toBe(true);
        expect(event.from - view.from).toBeGreaterThanOrEqual(3);
        expect(view.to - event.to).toBeGreaterThanOrEqual(3);
      }
    }),
  );
});
