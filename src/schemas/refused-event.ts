/** `content/refused-events.yaml`: what was listed as an event and is none. */
import { z } from 'zod';
import { entryId } from './register.ts';

const refusedEvent = z.strictObject({
  id: entryId.describe('as in content/first-events.txt'),
  why: z.string().min(1).describe('why it is no event of the register, in a sentence for readers'),
});

export const refusedEventsSchema = z.array(refusedEvent);
export type RefusedEvent = z.infer<typeof refusedEventsSchema>[number];
