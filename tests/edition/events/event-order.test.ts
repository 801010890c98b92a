import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventExtent } from '../../../src/edition/events/event-days.ts';
import { eventNeighbours } from '../../../src/edition/events/event-neighbours.ts';
import { inOrderOfTime } from '../../../src/edition/events/event-order.ts';
import { mostImportant } from '../../../src/edition/events/most-important.ts';
import { arbitraryEvents, smallEvent } from './arbitrary-events.ts';

const ids = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id);

describe('the order of events', () => {
  test('has the insurrection before the capture of the palace, and that before the shot', () => {
    const events = [
      smallEvent('shot', '1917-10-25', { time: '21:40', partOf: 'palace' }),
      smallEvent('palace', '1917-10-25/1917-10-26', { partOf: 'insurrection', importance: 1 }),
      smallEvent('insurrection', '1917-10-24/1917-10-26', { importance: 1 }),
      smallEvent('guards', '1917-10-25', { partOf: 'palace' }),
    ];
    expect(ids(inOrderOfTime(events))).toEqual(['insurrection', 'palace', 'guards', 'shot']);
  });

  test('does not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(
        arbitraryEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(ids(inOrderOfTime(shuffled))).toEqual(ids(inOrderOfTime(events)));
        },
      ),
    );
  });

  test('never goes back in time, and has a whole before its parts where they begin together', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const ordered = inOrderOfTime(events);
        const froms = ordered.map((event) => eventExtent(event).from);
        expect(froms).toEqual(froms.toSorted((a, b) => a - b));
        const places = new Map(ordered.map(({ id }, place) => [id, place]));
        for (const { id, partOf } of ordered) {
          const [part, whole] = [places.get(id) ?? 0, places.get(partOf ?? '')];
          if (whole !== undefined && froms[whole] === froms[part]) expect(whole).toBeLessThan(part);
        }
      }),
    );
  });

  test('comes to an end though an event is part of itself', () => {
    const ring = [smallEvent('a', '1917-10-25', { partOf: 'b' }), smallEvent('b', '1917-10-25', { partOf: 'a' })];
    expect(inOrderOfTime(ring)).toHaveLength(2);
  });
});

describe('the neighbours of an event', () => {
  test('are mutual, and lead through every event of a row once', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const neighbours = eventNeighbours(events);
        expect(neighbours.size).toBe(events.length);
        for (const { id } of events) {
          const { before, after } = neighbours.get(id) ?? {};
          if (before) expect(neighbours.get(before.id)?.after?.id).toBe(id);
          if (after) expect(neighbours.get(after.id)?.before?.id).toBe(id);
        }
      }),
    );
  });

  test('are the other parts of the same event, or else those of the same importance', () => {
    const events = [
      smallEvent('july-days', '1917-07-03/1917-07-05', { importance: 1 }),
      smallEvent('march', '1917-07-03', { partOf: 'july-days' }),
      smallEvent('shots', '1917-07-04', { partOf: 'july-days', importance: 4 }),
      smallEvent('revolt', '1917-08-25/1917-08-31', { importance: 1 }),
      smallEvent('order', '1917-07-04', { importance: 4 }),
    ];
    const neighbours = eventNeighbours(events);
    expect(neighbours.get('march')?.after?.id).toBe('shots');
    expect(neighbours.get('july-days')?.after?.id).toBe('revolt');
    expect(neighbours.get('order')).toEqual({ before: undefined, after: undefined });
  });
});

describe('the most important of some events', () => {
  test('stand in the order given, and none that is left out is more important', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.integer({ min: 0, max: 12 }), (events, most) => {
        const chosen = mostImportant(events, most);
        expect(chosen).toHaveLength(Math.min(most, events.length));
        expect(chosen).toEqual(events.filter((event) => chosen.includes(event)));
        const least = Math.max(0, ...chosen.map(({ importance }) => importance));
        for (const event of events)
          if (!chosen.includes(event) && most > 0) expect(event.importance).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
