/** Compares a second witness with the built chapter whose text it repeats. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import type { Comparison } from './compare-work.ts';
import { differences } from './differences.ts';
import { marksIn, withoutMarks } from './note-marks.ts';
import { readPageText } from './page-text.ts';
import { type Line, type Word, wordsOfLines } from './word.ts';

const noteLabel = /^\s*(\d{1,2}\*?)\.\s/;

/**
 * Letters and digits alone are compared: a witness may set dashes, hyphens, stops and emphasis otherwise.
 *
 * @param html the built page of the chapter
 */
export function compareWitness(witness: WorkData, chapter: string, source: string, html: string): Comparison {
  const { form, file } = witness.source;
  const { lines, words: boilerplateWords, findings } = withoutBoilerplate(source, witness);
  const printed = wordsOfLines(lines, form === 'hard-wrapped-pages');
  const marks = marksIn(printed, form);
  const words = withoutMarks(wordsOfLines(lines.map(withoutLabel(marks)), form === 'hard-wrapped-pages'), form);
  const page = readPageText(html, chapter);
  const pageWords = page ? [...page.body, ...page.notes.flatMap((note) => note.words)] : [];
  findings.push(
    ...differences(words.flatMap(letters), pageWords.flatMap(lettersOf)).map(({ line, expected, found }) => ({
      file: `content/sources/${file}`,
      ...(line && { line }),
      sentence: `the witness reads “${expected}”, the page of ${chapter} “${found}”`,
    })),
  );
  const tally = {
    work: witness.id,
    sourceWords: boilerplateWords + words.length,
    pageWords: pageWords.length,
    boilerplateWords,
    emendedPlaces: 0,
    emendedWords: 0,
    noteMarks: marks.length,
    unexplained: findings.length,
  };
  return { findings, tally };
}

/** The number that opens a note to which the text refers is a label, not a word. */
function withoutLabel(marks: string[]): (line: Line) => Line {
  return (line) => {
    const label = noteLabel.exec(line.text);
    return label?.[1] && marks.includes(label[1]) ? { ...line, text: line.text.slice(label[0].length) } : line;
  };
}

function letters({ text, line }: Word): Word[] {
  return lettersOf(text).map((piece) => ({ text: piece, line }));
}

function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
