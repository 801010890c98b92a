/** The hours of the insurrection: drawings that were looked at, across and downwards, and the laws of both. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHours } from '../../src/content-files.ts';
import { hoursColumns } from '../../src/edition/timeline/hours-columns.ts';
import { hoursColumnsDrawing } from '../../src/edition/timeline/hours-columns-drawing.ts';
import { hoursDrawing } from '../../src/edition/timeline/hours-drawing.ts';
import { hasHour, hoursLayout, laneOf } from '../../src/edition/timeline/hours-layout.ts';
import { svgText } from '../../src/edition/timeline/svg-text.ts';
import { textWidth } from '../../src/edition/timeline/text-width.ts';
import { decodeTimeline } from '../../src/edition/timeline/timeline-file.ts';
import { rowHeight } from '../../src/edition/timeline/timeline-layout.ts';
import { readMoment } from '../../src/edition/timeline/view-address.ts';
import { arbitraryEvents, seizure } from './arbitrary-events.ts';

const { lanes } = readHours('.');
const view = { from: readMoment('1917-10-24T21:00', 'start') ?? 0, to: readMoment('1917-10-27T05:15', 'end') ?? 0 };
const content = decodeTimeline(JSON.parse(readFileSync('tests/timeline/timeline.json', 'utf8')));
const events = content.events.filter(({ from, to }) => from >= view.from && to <= view.to + 1 && from < view.to);
const words = { label: 'The hours', eventAddress: (id: string) => `/events/${id}/`, listAddress: () => '#table' };
const lines = (drawing: string): string => `${drawing.replaceAll('><', '>\n<')}\n`;

/** Hours about the seizure, and lanes that some events have no place in. */
const given = {
  lanes: ['a', 'b'].map((id) => ({ id, name: `Lane ${id}`, places: [id] })),
  view: { from: seizure - 1, to: seizure + 2 },
};
const hourly = arbitraryEvents.map((all) =>
  all
    .map((event) => ({ ...event, from: seizure + (event.from - seizure) / 400, length: event.to - event.from }))
    .map(({ length, ...event }) => ({ ...event, to: event.from + length })),
);
const inLanes = (all: Parameters<typeof hoursColumns>[0]) =>
  all.filter((event) => hasHour(event) && laneOf(event, given.lanes));

describe('the hours', () => {
  test('are drawn downwards as they were looked at', async () => {
    const drawing = svgText(hoursColumnsDrawing(hoursColumns(events, lanes, view, 284), words));
    await expect(lines(drawing)).toMatchFileSnapshot('golden/hours-columns-284.svg');
  });

  test.each([700, 1184])('are drawn across %i pixels as they were looked at', async (width) => {
    const layout = hoursLayout(events, lanes, view, { width, rows: 8 });
    const drawing = svgText(hoursDrawing(layout, { ...words, lanes: [] }));
    await expect(lines(drawing)).toMatchFileSnapshot(`golden/hours-lanes-${width}.svg`);
  });

  test('have lanes only as high as what stands in them', () => {
    fc.assert(
      fc.property(hourly, fc.constantFrom(700, 1184), (all, width) => {
        const layout = hoursLayout(all, given.lanes, given.view, { width, rows: 8 });
        for (const [index, { events: placed, down, top }] of layout.lanes.entries()) {
          const bottom = layout.lanes[index + 1]?.top ?? layout.height;
          const rows = new Set(placed.named.map(({ row }) => row)).size;
          expect(bottom - down.rows - rows * rowHeight).toBeLessThan(rowHeight);
          expect(bottom - down.rows).toBeGreaterThanOrEqual(rows * rowHeight);
          expect(down.rows > down.counted).toBe(placed.counted.length + placed.throughout.length > 0);
          expect(down.counted).toBeGreaterThan(top);
        }
      }),
    );
  });

  test('downwards name every event once, in the order of time, each in the column of its lane', () => {
    fc.assert(
      fc.property(hourly, (all) => {
        const layout = hoursColumns(all, given.lanes, given.view, 284);
        expect(layout.events.map(({ event }) => event.id)).toEqual(inLanes(all).map(({ id }) => id));
        for (const { event, x } of layout.events) {
          expect(x).toBe(layout.lanes.find(({ lane }) => lane === laneOf(event, given.lanes))?.x);
        }
        expect(hoursColumns(all, given.lanes, given.view, 284)).toEqual(layout);
      }),
    );
  });

  test('downwards let no name or hour lie upon another, and nothing stand outside', () => {
    fc.assert(
      fc.property(hourly, (all) => {
        const { events: placed, hours, width, height } = hoursColumns(all, given.lanes, given.view, 284);
        for (const [index, { event, y, end, name, box }] of placed.entries()) {
          const bottom = y + 9 + (name.lines.length - 1) * 18;
          const next = placed[index + 1];
          if (next) expect(next.y - 9).toBeGreaterThanOrEqual(bottom - 1);
          expect(bottom).toBeLessThanOrEqual(height + 1);
          expect(end).toBeLessThanOrEqual(height);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          const wide = Math.max(...name.lines.map((line) => textWidth(line, name.size)));
          expect(event.name.trim() === '' || name.x + wide <= width).toBe(true);
        }
        for (const [index, { y, newStyle }] of hours.entries()) {
          const next = hours[index + 1];
          if (next) expect(next.y - y).toBeGreaterThanOrEqual(newStyle ? 32 : 14);
        }
      }),
    );
  });
});
