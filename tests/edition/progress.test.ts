import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressOf } from '../../src/edition/progress.ts';

const reading = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 90 }).chain((words) =>
  fc.tuple(fc.constant(words), fc.nat(words.length - 1), fc.nat(words.length - 1)).map(([all, a, b]) => ({
    words: all,
    first: Math.min(a, b),
    last: Math.max(a, b),
  })),
);

describe('progress', () => {
  test('is between none and all, and all when the end is on screen', () => {
    fc.assert(
      fc.property(reading, ({ words, first, last }) => {
        const { share, minutes } = progressOf(words, first, last);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(minutes).toBeGreaterThanOrEqual(1);
        expect(progressOf(words, first, words.length - 1).share).toBe(1);
        if (last < words.length - 1) expect(progressOf(words, 0, last).share).toBe(0);
      }),
    );
  });

  test('leaves nothing when all passages are past', () => {
    fc.assert(
      fc.property(reading, ({ words }) => {
        expect(progressOf(words, words.length, words.length - 1)).toEqual({ share: 1, minutes: 0 });
      }),
    );
  });

  test('never goes back as the reader goes on', () => {
    fc.assert(
      fc.property(reading, ({ words, first, last }) => {
        fc.pre(last + 1 < words.length);
        const now = progressOf(words, first, last);
        const next = progressOf(words, first + 1, last + 1);
        expect(next.share).toBeGreaterThanOrEqual(now.share);
        expect(next.minutes).toBeLessThanOrEqual(now.minutes);
      }),
    );
  });
});
