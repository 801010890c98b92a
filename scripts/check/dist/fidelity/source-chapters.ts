/** Finds where the chapters of a source begin, by their declared headings. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { Finding } from '../../rule.ts';
import { type Line, splitWords, wordsOfLines } from './word.ts';

export interface SourceChapter {
  id: string;
  lines: Line[];
}

/** A heading may run over this many lines. */
const longestHeading = 4;

/**
 * @param lines lines with words, boilerplate left out
 * @returns the declared chapters in order, each with its lines, heading included; a chapter without its heading is a
 * finding, and so are words before the first
 */
export function sourceChapters(lines: Line[], work: WorkData): { chapters: SourceChapter[]; findings: Finding[] } {
  const file = `content/sources/${work.source.file}`;
  const findings: Finding[] = [];
  const starts: { id: string; at: number }[] = [];
  const markdown = work.source.form === 'markdown-with-page-feet';
  const headings = markdown
    ? lines.map((line) => ({ ...line, text: line.text.replace(/^\s*#+\s/, '').replaceAll('*', '') }))
    : lines;
  let cursor = 0;
  for (const { id, heading, foreword } of work.chapters) {
    const at = headingAt(headings, heading, cursor);
    if (at < 0) {
      findings.push({
        file,
        sentence: `the heading “${heading}” of ${work.id}/${id} is not found below those before it`,
      });
      continue;
    }
    const ahead = lines.findIndex(({ text }, index) => index >= cursor && text.trim().startsWith(foreword ?? heading));
    starts.push({ id, at: foreword !== undefined && ahead >= 0 ? Math.min(at, ahead) : at });
    cursor = at + 1;
  }
  const before = lines.slice(0, starts[0]?.at);
  const [first] = before;
  if (first) {
    findings.push({
      file,
      line: first.number,
      sentence: `“${first.text.trim()}” stands before the first chapter and is not declared boilerplate of ${work.id}`,
    });
  }
  const chapters = starts.map(({ id, at }, index) => ({ id, lines: lines.slice(at, starts[index + 1]?.at) }));
  return { chapters, findings };
}

function headingAt(lines: Line[], heading: string, from: number): number {
  const wanted = splitWords(heading).join(' ');
  return lines.findIndex((_, index) => {
    if (index < from) return false;
    for (let count = 1; count <= longestHeading; count++) {
      if (onOneLine(lines.slice(index, index + count)) === wanted) return true;
    }
    return false;
  });
}

function onOneLine(lines: Line[]): string {
  return wordsOfLines(lines, true)
    .map(({ text }) => text)
    .join(' ');
}
