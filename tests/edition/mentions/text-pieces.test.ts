import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedText, textPieces } from '../../../src/edition/mentions/text-pieces.ts';

const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'Ж', '😀', ' ', '\n', '\u00a0', '\t') }), {
  maxLength: 8,
});

/** A stretch of the folded text that neither begins nor ends with a space, as mentions do. */
const stretch = texts.chain((raw) => {
  const { length } = foldedText(raw);
  return fc.record({ raw: fc.constant(raw), a: fc.nat(length), b: fc.nat(length) });
});

describe('the pieces of a stretch', () => {
  test('joined and folded are its words', () => {
    fc.assert(
      fc.property(stretch, ({ raw, a, b }) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const words = foldedText(raw).slice(span.start, span.end);
        fc.pre(words !== '' && words.trim() === words);
        const pieces = textPieces(raw, [span]);
        expect(foldedText(pieces.map(({ of, start, end }) => raw[of]?.slice(start, end) ?? ''))).toBe(words);
      }),
    );
  });

  test('stand one in each text in which the stretch has letters, in order', () => {
    expect(textPieces(['Left ', 'Socialist', ' Revolutionaries, '], [{ start: 0, end: 30 }])).toMatchObject([
      { of: 0, start: 0, end: 5 },
      { of: 1, start: 0, end: 9 },
      { of: 2, start: 0, end: 16 },
    ]);
  });

  test('are found after folded white space', () => {
    const raw = ['\n  Nicholas \n II', ' and', '  Rasputin'];
    const span = { start: 16, end: 24 };
    expect(foldedText(raw).slice(span.start, span.end)).toBe('Rasputin');
    expect(textPieces(raw, [span])).toEqual([{ span, of: 2, start: 2, end: 10 }]);
  });
});
