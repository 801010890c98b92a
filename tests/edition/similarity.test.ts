import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, overlap, wordsOf } from '../../src/edition/similarity.ts';
import { anyText } from './hostile-text.ts';

/** Few words, so that two texts have some in common. */
const prose = fc
  .array(fc.constantFrom('the', 'soviet', 'soldiers', 'of', 'Petrograd', 'voted', 'night', 'and'), { maxLength: 40 })
  .map((words) => words.join(' '));
const text = fc.oneof(prose, anyText, fc.constant(''));

describe('what two texts share', () => {
  test('is the same seen from either', () => {
    const run = fc.property(text, text, (a, b) => {
      expect(overlap(fingerprint(a), fingerprint(b))).toEqual(overlap(fingerprint(b), fingerprint(a)));
    });
    fc.assert(run, { numRuns: 500 });
  });

  test('is all of a text compared with itself', () => {
    const run = fc.property(text, (a) => {
      const { shared, shorter, longer } = overlap(fingerprint(a), fingerprint(a));
      expect([shared, longer]).toEqual([shorter, shorter]);
      expect(shared > 0).toBe(wordsOf(a).length > 0);
    });
    fc.assert(run, { numRuns: 500 });
  });

  test('is between nothing and all of the shorter', () => {
    const run = fc.property(text, text, (a, b) => {
      const { shared, shorter, longer } = overlap(fingerprint(a), fingerprint(b));
      expect(shared).toBeGreaterThanOrEqual(0);
      expect(shared).toBeLessThanOrEqual(shorter);
      expect(shorter).toBeLessThanOrEqual(longer);
    });
    fc.assert(run, { numRuns: 500 });
  });

  test('does not hang on capitals and punctuation', () => {
    const plain = fingerprint('the regiment of the guard voted at night for the soviet and went home');
    const dressed = fingerprint('The Regiment of the Guard voted, at night, for the Soviet – and went home!');
    const { shared, longer } = overlap(plain, dressed);
    expect(shared).toBe(longer);
  });

  test('is nothing where no words are common', () => {
    const first = fingerprint('Delegates came from every garrison to hear the news');
    const second = fingerprint('Snow fell upon empty bridges while nobody spoke at all');
    expect(overlap(first, second).shared).toBe(0);
  });
});
