/**
 * Reads pages with hard-wrapped lines, where blank lines say nothing about paragraphs:
 * a line that goes on ends in a space or a hyphen, the last line of a paragraph in neither.
 * A hyphen at a line's end belongs to the word.
 */
import { IngestError, oneLine, type Reading, type SourceBlock } from '../model.ts';
import type { SourceLine } from '../source-lines.ts';

const bullet = /^\s*•\s*/;

/**
 * @param begins opening words of lines at which a paragraph begins although the line before goes on
 * @throws IngestError if the file ends within a paragraph
 */
export function readHardWrappedPages(lines: SourceLine[], begins: (text: string) => boolean, file: string): Reading {
  const blocks: SourceBlock[] = [];
  let open: SourceBlock | undefined;
  for (const { number, text } of lines) {
    const words = text.trim();
    if (words === '') continue;
    if (open && (bullet.test(text) || begins(words))) open = undefined;
    if (open) {
      open.text += open.text.endsWith('-') ? words : ` ${words}`;
    } else {
      open = { line: number, text: words.replace(bullet, ''), type: 'text' };
      blocks.push(open);
    }
    if (!text.endsWith(' ') && !text.endsWith('-')) open = undefined;
  }
  if (open) throw new IngestError(`${file}, line ${open.line}: the file ends within the paragraph that begins here`);
  return {
    blocks: blocks.map((block) => ({ ...block, text: oneLine(block.text) })),
    inline: { noteMark: /\s*\[(\d{1,2}\*?)\]/g, markdown: false },
  };
}
