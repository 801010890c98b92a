/**
 * Reads the text of a wiki page: one paragraph a line, a heading known by the word
 * for its editing link, which the data declares as boilerplate at the end of a line.
 * It has no notes.
 */
import { oneLine, type Reading } from '../model.ts';
import type { SourceLine } from '../source-lines.ts';

export function readWikiPage(lines: SourceLine[]): Reading {
  return {
    blocks: lines.flatMap(({ number, text }) =>
      text.trim() === '' ? [] : [{ line: number, text: oneLine(text), type: 'text' as const }],
    ),
    inline: { noteMark: /(?!)/g, markdown: false },
  };
}
