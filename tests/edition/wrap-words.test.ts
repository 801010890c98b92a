import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from '../../src/edition/wrap-words.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 15 });
const width = fc.integer({ min: 1, max: 40 });
const byLetters = (text: string): number => text.length;

test('the lines have every word in order', () => {
  fc.assert(
    fc.property(words, width, (list, room) => {
      expect(wrapWords(list.join(' '), room, byLetters).join(' ').split(' ')).toEqual(list);
    }),
  );
});

test('a line is too wide only if it is one word, and takes the next word if that fits', () => {
  fc.assert(
    fc.property(words, width, (list, room) => {
      const lines = wrapWords(list.join(' '), room, byLetters);
      for (const [index, line] of lines.entries()) {
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(room);
        const [next] = (lines[index + 1] ?? '').split(' ');
        if (next) expect(`${line} ${next}`.length).toBeGreaterThan(room);
      }
    }),
  );
});
