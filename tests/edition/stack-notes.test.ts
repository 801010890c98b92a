import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NoteToStack, stackNotes } from '../../src/edition/stack-notes.ts';

const rules = { gap: 12, cut: 200, end: 20_000 };

const notes = fc
  .array(fc.record({ wanted: fc.integer({ min: 0, max: 20_000 }), height: fc.integer({ min: 20, max: 1_500 }) }), {
    maxLength: 60,
  })
  .map((list): NoteToStack[] => list.toSorted((a, b) => a.wanted - b.wanted));

describe('notes stacked in a margin', () => {
  test('keep their order and their distance, however close their references stand', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const places = stackNotes(list, rules);
        expect(places).toHaveLength(list.length);
        for (const [index, { top }] of places.entries()) {
          const before = places[index - 1];
          if (before) expect(top).toBeGreaterThanOrEqual(before.top + before.height + rules.gap);
        }
      }),
    );
  });

  test('stand beside their references, and lower only where the note before is in the way', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const places = stackNotes(list, rules);
        for (const [index, { top }] of places.entries()) {
          const before = places[index - 1];
          const free = before ? before.top + before.height + rules.gap : 0;
          expect(top).toBe(Math.max(list[index]?.wanted ?? 0, free));
        }
      }),
    );
  });

  test('are shown whole, or at least as far as the cut', () => {
    fc.assert(
      fc.property(notes, (list) => {
        for (const [index, { height }] of stackNotes(list, rules).entries()) {
          const whole = list[index]?.height ?? 0;
          expect(height).toBeLessThanOrEqual(whole);
          expect(height).toBeGreaterThanOrEqual(Math.min(whole, rules.cut));
        }
      }),
    );
  });

  test('are cut only where another note, or the end, would be in the way', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const places = stackNotes(list, rules);
        for (const [index, { top, height }] of places.entries()) {
          const { height: whole = 0 } = list[index] ?? {};
          const next = list[index + 1]?.wanted ?? rules.end + rules.gap;
          if (height < whole) expect(top + whole + rules.gap).toBeGreaterThan(next);
        }
      }),
    );
  });

  test('a long note is cut for the next one, and whole where the column is free', () => {
    const long = { wanted: 100, height: 900 };
    expect(stackNotes([long], rules)).toEqual([{ top: 100, height: 900 }]);
    expect(stackNotes([long, { wanted: 400, height: 40 }], rules)).toEqual([
      { top: 100, height: 288 },
      { top: 400, height: 40 },
    ]);
  });
});
