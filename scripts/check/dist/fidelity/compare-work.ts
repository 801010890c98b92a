/** Compares the built pages of a work with its source, word by word. */
import type { Emendation } from '../../../../src/schemas/emendation.ts';
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { Finding } from '../../rule.ts';
import { compareChapter } from './compare-chapter.ts';
import { emendedWords } from './emended-words.ts';
import { marksIn, withoutMarks } from './note-marks.ts';
import { readPageText } from './page-text.ts';
import { readSourceText } from './source-text.ts';
import { suppliedNotes } from './supplied-notes.ts';
import type { Tally } from './tally.ts';

export interface WorkTexts {
  work: WorkData;
  /** the whole source file */
  source: string;
  emendations: Emendation[];
  /** the built page of each chapter, by chapter id */
  pages: ReadonlyMap<string, string>;
  /** the source file of each witness, by work id */
  witnesses: ReadonlyMap<string, string>;
}

export interface Comparison {
  findings: Finding[];
  tally: Tally;
}

/** Every word of the source must stand in the pages once and in order, but for boilerplate and emendations. */
export function compareWork({ work, source, emendations, pages, witnesses }: WorkTexts): Comparison {
  const { form } = work.source;
  const text = readSourceText(source, work);
  const supplied = suppliedNotes(work, witnesses);
  const printed = text.chapters.map(({ body, notes }) => [body, ...notes.map(({ words }) => words)]);
  const emended = emendedWords(printed.flat(), emendations, `content/emendations/${work.id}.yaml`);
  const findings = [...text.findings, ...emended.findings, ...supplied.findings];
  let [sourceWords, pageWords, noteMarks, part] = [text.boilerplateWords, 0, 0, 0];
  for (const [index, { id, notes }] of text.chapters.entries()) {
    const parts = printed[index] ?? [];
    const marks = parts.flatMap((words) => marksIn(words, form));
    sourceWords += parts.reduce((sum, words) => sum + withoutMarks(words, form).length, 0);
    noteMarks += marks.length;
    const [body = [], ...noteWords] = emended.parts
      .slice(part, part + parts.length)
      .map((words) => withoutMarks(words, form));
    part += parts.length;

    const file = `dist/read/${work.id}/${id}/index.html`;
    const html = pages.get(id);
    const page = html === undefined ? undefined : readPageText(html, `${work.id}/${id}`);
    if (page) {
      const expected = {
        body,
        notes: [...noteWords, ...(supplied.notes.get(id) ?? [])],
        labels: notes.map(({ label }) => label),
        marks,
      };
      pageWords += [page.body, ...page.notes.map(({ words }) => words)].flat().length;
      findings.push(...compareChapter(work, id, expected, page, file));
    } else if (html === undefined) {
      findings.push({ file, sentence: `the page of ${work.id}/${id} is not there` });
    } else {
      findings.push({ file, sentence: `the page should have one <article data-chapter="${work.id}/${id}">` });
    }
  }
  const tally = {
    work: work.id,
    sourceWords,
    pageWords,
    boilerplateWords: text.boilerplateWords,
    emendedPlaces: emended.places,
    emendedWords: emended.words,
    noteMarks,
    unexplained: findings.length,
  };
  return { findings, tally };
}
