/** Events as a register may have them, for laws that hold for all. */
import fc from 'fast-check';
import type { EventEntry } from '../../../src/schemas/event.ts';

export type SmallEvent = Pick<EventEntry, 'id' | 'when' | 'partOf' | 'importance'>;

const pad = (number: number): string => String(number).padStart(2, '0');

export function smallEvent(id: string, date: string, more: Partial<SmallEvent> & { time?: string } = {}): SmallEvent {
  const { time, ...rest } = more;
  return {
    id,
    importance: 3,
    when: [{ date, calendar: 'julian', told: [], why: 'a test', ...(time ? { time } : {}) }],
    ...rest,
  };
}

const when = fc
  .record({
    month: fc.integer({ min: 8, max: 10 }),
    day: fc.integer({ min: 1, max: 28 }),
    more: fc.integer({ min: 0, max: 2 }),
    hour: fc.option(fc.integer({ min: 0, max: 23 })),
  })
  .map(({ month, day, more, hour }) => {
    const first = `1917-${pad(month)}-${pad(day)}`;
    const date = more === 0 ? first : `${first}/1917-${pad(month)}-${pad(Math.min(day + more, 30))}`;
    return { date, ...(hour === null ? {} : { time: `${pad(hour)}:00` }) };
  });

/** A part comes later in the list than its whole, so that nothing is part of itself. */
export const arbitraryEvents: fc.Arbitrary<SmallEvent[]> = fc
  .array(fc.record({ when, importance: fc.integer({ min: 1, max: 4 }), whole: fc.option(fc.nat()) }), { maxLength: 24 })
  .map((list) =>
    list.map(({ when: { date, time }, importance, whole }, index) =>
      smallEvent(`e${pad(index)}`, date, {
        importance,
        ...(time ? { time } : {}),
        ...(whole !== null && index > 0 ? { partOf: `e${pad(whole % index)}` } : {}),
      }),
    ),
  );
