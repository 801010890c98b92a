/** Finds the declared emendations in the blocks of a work and sets a placeholder where each reading goes. */
import type { Emendation } from '../../src/schemas/emendation.ts';
import { type Chapter, type ChapterBlock, excerpt, IngestError } from './model.ts';

/** Stands for emendation number n of the work's list within a block's raw text; private-use characters cannot occur in a source. */
export const placeholder = {
  write: (index: number): string => `\ue000${index}\ue001`,
  pattern: /\ue000(\d+)\ue001/g,
};

interface Place {
  block: ChapterBlock;
  start: number;
  end: number;
  index: number;
}

/**
 * Changes `raw` of the blocks concerned. A place that is left on purpose is looked for, too, and stays as it is.
 *
 * @param file the emendations' file, for messages
 * @throws IngestError for an emendation that matches nothing or more than once, or two that overlap
 */
export function emend(chapters: Chapter[], emendations: Emendation[], file: string): void {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const errors: string[] = [];
  const places = emendations.flatMap((emendation, index): Place[] => {
    const needle = emendation.before + emendation.source + emendation.after;
    const found = blocks.flatMap((block) =>
      occurrences(block.raw, needle).map((at) => ({
        block,
        start: at + emendation.before.length,
        end: at + emendation.before.length + emendation.source.length,
        index,
      })),
    );
    if (found.length === 1) return emendation.decision === 'emend' ? found : [];
    errors.push(
      `${file}, ${emendation.id}: “${excerpt(needle)}” should stand once in the source and stands ${found.length} times${
        found.length > 1 ? '; add words under before or after' : ''
      }`,
    );
    return [];
  });
  const grouped = Map.groupBy(
    places.toSorted((a, b) => a.start - b.start),
    ({ block }) => block,
  );
  for (const [block, list] of grouped) {
    let text = '';
    let at = 0;
    for (const { start, end, index } of list) {
      if (start < at) errors.push(`${file}, ${emendations[index]?.id}: overlaps another emendation`);
      text += block.raw.slice(at, start) + placeholder.write(index);
      at = end;
    }
    block.raw = text + block.raw.slice(at);
  }
  if (errors.length > 0) throw new IngestError(errors);
}

function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}
