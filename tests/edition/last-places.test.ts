import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageId, splitPassageId } from '../../src/edition/ids.ts';
import { type LastPlace, readLastPlaces, withoutWork, withPlace } from '../../src/edition/last-places.ts';

const place: fc.Arbitrary<LastPlace> = fc.record(
  {
    passage: fc
      .tuple(fc.constantFrom('history', 'lessons', 'cliff-lenin'), fc.nat(50), fc.nat(90))
      .map(([work, c, p]) => passageId(work, String(c), `p${p}`)),
    title: fc.string({ maxLength: 100 }),
    at: fc.nat(),
  },
  { noNullPrototype: true },
);

describe('the places last read', () => {
  test('come back from storage as they were kept, one a work, the last at the start', () => {
    fc.assert(
      fc.property(fc.array(place), (visits) => {
        const inTime = visits.map((visit, at) => ({ ...visit, at }));
        const places = inTime.reduce(withPlace, []);
        expect(readLastPlaces(JSON.stringify(places))).toEqual(places);
        expect(new Set(places.map(({ passage }) => splitPassageId(passage).work)).size).toBe(places.length);
        expect(places[0]).toEqual(inTime.at(-1));
      }),
    );
  });

  test('of a work are forgotten without the others', () => {
    fc.assert(
      fc.property(fc.array(place), (visits) => {
        const places = visits.reduce(withPlace, []);
        const left = withoutWork(places, 'history');
        expect(left).toEqual(places.filter(({ passage }) => !passage.startsWith('history/')));
      }),
    );
  });

  test('are none where the storage holds anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(readLastPlaces(json)).toEqual([]);
      }),
    );
    expect(readLastPlaces(null)).toEqual([]);
    expect(readLastPlaces('[{"passage":"../x/p1","title":"x","at":1}]')).toEqual([]);
  });
});
