import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Chosen,
  departures,
  parsePreferences,
  preferenceEntries,
  serialisePreferences,
} from '../../src/client/preferences/preferences.ts';

const anyChosen: fc.Arbitrary<Chosen> = fc.record(
  Object.fromEntries(Object.entries(departures).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

describe('what is kept of a reader’s choices', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        expect(parsePreferences(serialisePreferences(chosen))).toEqual({ ...chosen });
      }),
    );
  });

  test('is nothing where there is nothing, or no JSON', () => {
    for (const kept of [null, '', 'dark', '{', 'null', '7', '"dark"', '[]', '{"theme":["dark"]}']) {
      expect(parsePreferences(kept), String(kept)).toEqual({});
    }
  });

  test('never throws and gives only known choices, whatever was kept', () => {
    const kept = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(kept, (text) => {
        for (const [name, value] of Object.entries(parsePreferences(text))) expect(departures[name]).toContain(value);
      }),
    );
  });

  test('loses an unknown choice, and the known ones beside it stand', () => {
    fc.assert(
      fc.property(anyChosen, fc.string(), fc.jsonValue(), (chosen, name, value) => {
        fc.pre(!Object.hasOwn(departures, name) && name !== '__proto__');
        expect(parsePreferences(JSON.stringify({ ...chosen, [name]: value }))).toEqual(chosen);
      }),
    );
  });
});

test('every default is one of its choices and is written down nowhere', () => {
  for (const [name, { choices, default: usual }] of preferenceEntries) {
    expect(choices.map(({ value }) => value)).toContain(usual);
    expect(departures[name]).not.toContain(usual);
    expect(departures[name]).toHaveLength(choices.length - 1);
  }
});
