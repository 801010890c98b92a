import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { elementsIn, passageText } from '../../scripts/check/dist/pages.ts';
import { xmlText } from '../../src/edition/xml-text.ts';

test('no text ends its element, opens another or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', ']', '\u0000') }), (text) => {
      expect(xmlText(text)).not.toContain('\u0000');
      expect(xmlText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
    }),
  );
});

test('what was escaped is read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{0,40}$/), (text) => {
      const [element] = elementsIn(parseFragment(`<p>${xmlText(text)}</p>`));
      expect(element && passageText(element)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
