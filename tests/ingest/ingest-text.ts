/** Ingests a text that stands in the test itself, as a work of one chapter unless the data says otherwise. */
import { ingestWork, type WorkInput } from '../../scripts/ingest/ingest.ts';
import type { WrittenWork } from '../../scripts/ingest/write-chapters.ts';
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import { type Passage, passagesOf } from '../../src/edition/passages.ts';
import { workOf } from './work-of.ts';

export type TaleData = Parameters<typeof workOf>[0];

/** @returns what was written, and the passages of all its chapters */
export function ingestText(
  source: string | Uint8Array,
  data: TaleData,
  more: Partial<WorkInput> = {},
): WrittenWork & { passages: Passage[] } {
  const chapters = [{ id: '1', heading: 'First', title: 'First' }];
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const nothing = { emendations: [], previous: new Map(), retired: [], witnesses: new Map() };
  const written = ingestWork({ work: workOf({ chapters, ...data }), bytes, ...nothing, ...more });
  return {
    ...written,
    passages: [...written.chapters.values()].flatMap((text) => passagesOf(parseChapter(text).tree)),
  };
}
