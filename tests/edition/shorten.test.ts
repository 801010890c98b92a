import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../src/edition/shorten.ts';

const most = fc.integer({ min: 2, max: 60 });

test('a shortened text is never longer than it may be', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), most, (text, length) => shorten(text, length).length <= length));
});

test('a text that fits is left alone', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => shorten(text, 60) === text));
});

test('what is cut ends with a whole word and an ellipsis', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (list, length) => {
      const text = list.join(' ');
      const short = shorten(text, length);
      if (short === text) return;
      expect(short.endsWith('…')).toBe(true);
      const kept = short.replace(/ ?…$/, '').split(' ');
      expect(kept).toEqual(list.slice(0, kept.length));
    }),
  );
});

test('one long word is cut, and no character of two units in the middle', () => {
  expect(shorten('insurrection', 6)).toBe('insur…');
  expect(shorten('😀😀😀', 4)).toBe('😀…');
});
