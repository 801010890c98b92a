/** Reads a text with one paragraph a line; blank lines part them and say nothing more. */
import { oneLine, type Reading } from '../model.ts';
import type { SourceLine } from '../source-lines.ts';

export function readParagraphALine(lines: SourceLine[]): Reading {
  return {
    blocks: lines.flatMap(({ number, text }) =>
      text.trim() === '' ? [] : [{ line: number, text: oneLine(text), type: 'text' as const }],
    ),
    inline: { noteMark: /\s*\[(\d{1,2}\*?)\]/g, markdown: false },
  };
}
