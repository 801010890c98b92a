import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coMentions, companionsOf, pairsAmong } from '../../../src/edition/register/co-mentions.ts';

const passages = [['lenin', 'trotsky', 'lenin'], ['lenin', 'trotsky', 'smolny'], ['lenin'], ['trotsky', 'dan']];

describe('who is named together', () => {
  test('is counted by passages, not by mentions', () => {
    expect(companionsOf(coMentions(passages), 'lenin', 12)).toEqual([
      { key: 'trotsky', passages: 2 },
      { key: 'smolny', passages: 1 },
    ]);
  });

  test('is cut to the closest, and to the kind that is asked for', () => {
    const shared = coMentions(passages);
    expect(companionsOf(shared, 'trotsky', 1)).toEqual([{ key: 'lenin', passages: 2 }]);
    expect(companionsOf(shared, 'trotsky', 9, (key) => key === 'dan')).toEqual([{ key: 'dan', passages: 1 }]);
    expect(companionsOf(shared, 'nobody', 9)).toEqual([]);
  });

  test('is a list of pairs, each once, the closest first', () => {
    expect(pairsAmong(coMentions(passages), ['lenin', 'trotsky', 'dan'], 1)).toEqual([
      { key: 'lenin', with: 'trotsky', passages: 2 },
      { key: 'trotsky', with: 'dan', passages: 1 },
    ]);
  });

  test('holds both ways, and no one accompanies himself', () => {
    const named = fc.array(fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(named, (lists) => {
        const shared = coMentions(lists);
        for (const [key, companions] of shared) {
          expect(companions.has(key)).toBe(false);
          for (const [other, count] of companions) {
            expect(shared.get(other)?.get(key)).toBe(count);
            expect(count).toBe(lists.filter((list) => list.includes(key) && list.includes(other)).length);
          }
        }
      }),
    );
  });
});
