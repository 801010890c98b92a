/** Compares the page of one chapter with the words that its source and emendations give. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { Finding } from '../../rule.ts';
import { differences } from './differences.ts';
import { expectedNotes, noteFindings } from './note-findings.ts';
import type { PageText } from './page-text.ts';
import type { Word } from './word.ts';

export interface ExpectedChapter {
  body: Word[];
  /** the words of each note, in order */
  notes: Word[][];
  /** the labels of the notes, as the source prints them */
  labels: string[];
  /** the labels of the references in text and notes, as the source prints them */
  marks: string[];
}

/** Stands before each note, so that no word can pass from one to the next unseen. */
const noteOpens = '¶';

/** @param file the page's file, for messages */
export function compareChapter(
  work: WorkData,
  chapter: string,
  expected: ExpectedChapter,
  page: PageText,
  file: string,
): Finding[] {
  const wordFindings = (where: string, wanted: Word[], found: string[]): Finding[] =>
    differences(wanted, found).map((difference) => ({
      file: `content/sources/${work.source.file}`,
      ...(difference.line && { line: difference.line }),
      sentence: `${where}: expected “${difference.expected}”, the page has “${difference.found}”`,
    }));
  const notes = expected.notes.flatMap((words) => [{ text: noteOpens, line: words[0]?.line ?? 0 }, ...words]);
  const labels = expectedNotes(expected.marks, expected.labels, chapter, work.notes);
  return [
    ...wordFindings(`${work.id}/${chapter}`, expected.body, page.body),
    ...wordFindings(
      `${work.id}/${chapter}, notes`,
      notes,
      page.notes.flatMap(({ words }) => [noteOpens, ...words]),
    ),
    ...noteFindings(labels, page).map((sentence) => ({ file, sentence })),
    ...page.stray.map((stray) => ({
      file,
      sentence: `“${stray}” stands in the chapter, but in no passage and not in what the edition adds`,
    })),
  ];
}
