/** Sources and emendations in, chapters out: the whole step, without touching a file. */
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import type { Emendation } from '../../src/schemas/emendation.ts';
import type { RetiredPassage } from '../../src/schemas/retired-passage.ts';
import type { WorkData } from '../../src/schemas/work.ts';
import { emend } from './emend.ts';
import { IngestError, oneLine } from './model.ts';
import { readSource } from './read.ts';
import { structure } from './structure.ts';
import { type WrittenWork, writeChapters } from './write-chapters.ts';

export interface WorkInput {
  work: WorkData;
  bytes: Uint8Array;
  emendations: Emendation[];
  /** the chapters' Markdown as last written, by chapter id */
  previous: Map<string, string>;
  retired: RetiredPassage[];
  /** bytes of the sources of witnesses, by work id */
  witnesses: Map<string, Uint8Array>;
}

/** @throws IngestError with every finding; nothing is returned half done */
export function ingestWork(input: WorkInput): WrittenWork {
  const { work } = input;
  checkSuppliedNotes(input);
  const reading = readSource(input.bytes, work);
  const chapters = structure(reading, work);
  emend(chapters, input.emendations, `content/emendations/${work.id}.yaml`);
  const passages = new Map(
    [...input.previous].map(([id, markdown]) => {
      try {
        return [id, passagesOf(parseChapter(markdown).tree)] as const;
      } catch (error) {
        throw new IngestError(`content/chapters/${work.id}/${id}.md: ${(error as Error).message}`);
      }
    }),
  );
  return writeChapters(work, chapters, reading.inline, input.emendations, { passages, retired: input.retired });
}

function checkSuppliedNotes({ work, witnesses }: WorkInput): void {
  for (const { witness, text } of work.notes?.supplied ?? []) {
    const bytes = witnesses.get(witness);
    if (!bytes) throw new IngestError(`content/works/${work.id}.yaml: there is no witness “${witness}”`);
    if (!oneLine(new TextDecoder().decode(bytes)).includes(text)) {
      throw new IngestError(`content/works/${work.id}.yaml: the supplied note “${text}” does not stand in ${witness}`);
    }
  }
}
