/** A drawing for each view and width, compared with the one that was looked at. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { svgText } from '../../src/edition/timeline/svg-text.ts';
import { timelineDrawing } from '../../src/edition/timeline/timeline-drawing.ts';
import { decodeTimeline, encodeTimeline } from '../../src/edition/timeline/timeline-file.ts';
import { rowsFor, timelineLayout } from '../../src/edition/timeline/timeline-layout.ts';
import { readMoment } from '../../src/edition/timeline/view-address.ts';

const file = JSON.parse(readFileSync('tests/timeline/timeline.json', 'utf8'));
const content = decodeTimeline(file);
const lanes = ['Brest-Litovsk', 'Lessons', 'History', 'Cliff'].map((name, index) => ({
  name,
  years: ['1918', '1924', '1930–32', '1976'][index] ?? '',
}));
const words = { label: 'Timeline', lanes, eventAddress: (id: string) => `/events/${id}/`, listAddress: () => '#list' };
const views = [
  ['year', '1917-01-01', '1917-12-31'],
  ['october', '1917-10-01', '1917-10-31'],
  ['25-october', '1917-10-25', '1917-10-25'],
  ['hours', '1917-10-24T21:00', '1917-10-27T05:15'],
] as const;
/** Of the drawing in windows of 360, 768, 1280 and 1920 pixels. */
const widths = [324, 706, 1184, 1344];

describe.each(views)('the drawing of the %s', (name, from, to) => {
  test.each(widths)('at a width of %i pixels is the one that was looked at', async (width) => {
    const view = { from: readMoment(from, 'start') ?? 0, to: readMoment(to, 'end') ?? 0 };
    const layout = timelineLayout(content, view, { width, rows: rowsFor(width) });
    const drawn = svgText(timelineDrawing(layout, words)).replaceAll('><', '>\n<');
    await expect(`${drawn}\n`).toMatchFileSnapshot(`golden/${name}-${width}.svg`);
  });
});

test('the file of the timeline gives back what was put into it', () => {
  expect(encodeTimeline(content)).toEqual(file);
});
