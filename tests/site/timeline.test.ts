/** The timeline of the whole register, as it is published. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEvents } from '../../src/edition/timeline/find-events.ts';
import { decodeTimeline } from '../../src/edition/timeline/timeline-file.ts';

const { events } = decodeTimeline(JSON.parse(readFileSync('dist/data/timeline.json', 'utf8')));

test('every event is found with at most 5 + log2(n) keys: letters, arrows down, Enter', () => {
  const most = 5 + Math.log2(events.length);
  expect(events.length).toBeGreaterThan(500);
  const far = events.filter(({ id, name }) => {
    const beginnings = [0, ...[...name.matchAll(/ (?=\w)/g)].map(({ index }) => index + 1)];
    for (const length of [8, 5, 10, 3]) {
      for (const at of beginnings) {
        const rank = findEvents(name.slice(at, at + length), events).findIndex((one) => one.id === id);
        // One key to come into the box, then the letters, the arrows and Enter.
        if (rank >= 0 && rank < 8 && 1 + length + rank + 1 <= most) return false;
      }
    }
    return true;
  });
  expect(far.map(({ name }) => name)).toEqual([]);
});
