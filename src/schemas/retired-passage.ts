/** An id that no longer stands on the page, and the passage to which its readers are sent. */
import { z } from 'zod';

const passageId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/, 'a passage id is work/chapter/passage');

export const retiredPassageSchema = z.strictObject({ id: passageId, to: passageId });
export const retiredPassagesSchema = z.array(retiredPassageSchema);

export type RetiredPassage = z.infer<typeof retiredPassageSchema>;
