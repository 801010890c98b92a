/** From the bytes of a source to blocks, by the reader for its form and the work's own exceptions. */
import type { WorkData } from '../../src/schemas/work.ts';
import { IngestError, type Reading } from './model.ts';
import { readHardWrappedPages } from './readers/hard-wrapped-pages.ts';
import { readMarkdownWithPageFeet } from './readers/markdown-with-page-feet.ts';
import { readParagraphALine } from './readers/paragraph-a-line.ts';
import { readWikiPage } from './readers/wiki-page.ts';
import { sourceLines } from './source-lines.ts';

/** @throws IngestError naming file and line */
export function readSource(bytes: Uint8Array, work: WorkData): Reading {
  const lines = sourceLines(bytes, work);
  const { file, form } = work.source;
  const split = onceEach(work.splits, 'splits', work);
  const join = onceEach(work.joins, 'joins', work);
  const reading =
    form === 'hard-wrapped-pages'
      ? readHardWrappedPages(lines, split.test, file)
      : form === 'markdown-with-page-feet'
        ? readMarkdownWithPageFeet(lines, join.test)
        : form === 'wiki-page'
          ? readWikiPage(lines)
          : readParagraphALine(lines);
  if (form === 'hard-wrapped-pages') joinBlocks(reading, join.test);
  const unmatched = [...split.unmatched(), ...join.unmatched()];
  if (unmatched.length > 0) throw new IngestError(unmatched);
  return reading;
}

function joinBlocks(reading: Reading, continues: (text: string) => boolean): void {
  reading.blocks = reading.blocks.reduce<Reading['blocks']>((blocks, block) => {
    const before = blocks.at(-1);
    if (before && continues(block.text)) before.text += ` ${block.text}`;
    else blocks.push(block);
    return blocks;
  }, []);
}

/** A test of opening words that remembers which of the declared ones it has met, and how often. */
function onceEach(openings: string[], field: string, work: WorkData) {
  const met = new Map(openings.map((opening) => [opening, 0]));
  return {
    test: (text: string): boolean => {
      const opening = openings.find((words) => text.startsWith(words));
      if (opening === undefined) return false;
      met.set(opening, (met.get(opening) ?? 0) + 1);
      return true;
    },
    unmatched: (): string[] =>
      [...met].flatMap(([opening, times]) =>
        times === 1
          ? []
          : [
              `content/works/${work.id}.yaml, ${field}: “${opening}” should open exactly one line of ${work.source.file} and opens ${times}`,
            ],
      ),
  };
}
