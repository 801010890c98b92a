/**
 * Reads Markdown taken from printed pages: one paragraph a line, broken where a page ends,
 * with a rule and the page's notes in between. A page break is seen by a paragraph
 * that closes without punctuation and one that opens in lower case.
 */
import { oneLine, type Reading, type SourceBlock } from '../model.ts';
import type { SourceLine } from '../source-lines.ts';

const footNote = /^<sup>(\d+)<\/sup>\s*/;
const closed = /[.?!:;…”"’')\]*]$/;

/** @param continues whether a block goes on with the one before, though its form does not show it */
export function readMarkdownWithPageFeet(lines: SourceLine[], continues: (text: string) => boolean): Reading {
  const blocks: SourceBlock[] = [];
  let lastText: SourceBlock | undefined;
  let mayContinue = false;
  const filled = lines.filter(({ text }) => text.trim() !== '');
  for (const [index, { number, text }] of filled.entries()) {
    const words = text.trim();
    const foot = footNote.exec(words);
    if (words === '---') {
      if (footNote.test(filled[index + 1]?.text.trim() ?? '')) continue;
      blocks.push({ line: number, text: '', type: 'rule' });
      mayContinue = false;
    } else if (words.startsWith('#')) {
      blocks.push({ line: number, text: oneLine(words.replace(/^#+\s*/, '')), type: 'heading' });
      mayContinue = false;
    } else if (foot?.[1]) {
      blocks.push({ line: number, text: oneLine(words.slice(foot[0].length)), type: 'text', footLabel: foot[1] });
    } else {
      const broken = lastText && mayContinue && !closed.test(lastText.text) && /^[a-z]/.test(words);
      if (lastText && (broken || continues(words))) {
        lastText.text = joined(lastText.text, oneLine(words));
      } else {
        lastText = { line: number, text: oneLine(words), type: 'text' };
        blocks.push(lastText);
      }
      mayContinue = true;
    }
  }
  return { blocks, inline: { noteMark: /\s*(?:<sup>(\d+)<\/sup>|\[\^([^\]\s]+)\])/g, markdown: true } };
}

/** Joins two halves of a paragraph; emphasis that runs over the break becomes one again. */
function joined(first: string, second: string): string {
  if (first.endsWith('-')) return first + second;
  for (const mark of ['**', '*']) {
    if (first.endsWith(mark) && second.startsWith(mark)) {
      return `${first.slice(0, -mark.length)} ${second.slice(mark.length)}`;
    }
  }
  return `${first} ${second}`;
}
