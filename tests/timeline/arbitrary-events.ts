/** Events and views about the seizure of power, for the laws of layouts. */
import fc from 'fast-check';
import { inTime, type TimelineEvent } from '../../src/edition/timeline/timeline-event.ts';
import { clampView } from '../../src/edition/timeline/view.ts';
import type { EventKind } from '../../src/schemas/event.ts';

export const seizure = 2421540;

const event = fc
  .record({
    from: fc.double({ min: seizure - 400, max: seizure + 400, noNaN: true }),
    length: fc.constantFrom(0, 0.02, 0.3, 1, 1, 3, 30, 365),
    name: fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcdeMW i.’') }),
    importance: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom<EventKind>('meeting', 'decree', 'troops', 'abroad'),
    place: fc.constantFrom(['a'], ['b'], ['a', 'b'], ['c'], []),
  })
  .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length, work: [], person: [] }));

/** In the order of time. */
export const arbitraryEvents = fc
  .array(event, { maxLength: 60 })
  .map((list) => list.map((one, index): TimelineEvent => ({ ...one, id: `e${index}` })).toSorted(inTime));

export const arbitraryView = fc
  .record({
    middle: fc.double({ min: seizure - 300, max: seizure + 300, noNaN: true }),
    length: fc.constantFrom(1, 3, 31, 90, 365, 3000),
  })
  .map(({ middle, length }) => clampView({ from: middle - length / 2, to: middle + length / 2 }));
