/** A source as words: each chapter's text and its notes, as the declared form of the source sets them. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { Finding } from '../../rule.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { marksIn } from './note-marks.ts';
import { sourceChapters } from './source-chapters.ts';
import { type Line, splitWords, type Word, wordsOfLines } from './word.ts';

export interface SourceNote {
  label: string;
  words: Word[];
}

/** The words carry note marks and, in Markdown, asterisks, as the source prints them. */
export interface ChapterText {
  id: string;
  body: Word[];
  notes: SourceNote[];
}

export interface SourceText {
  chapters: ChapterText[];
  boilerplateWords: number;
  findings: Finding[];
}

type Form = WorkData['source']['form'];

const footNote = /^\s*<sup>(\d+)<\/sup>/;
const noteLabel = /^\s*(\d{1,2}\*?)\.\s/;

/** @param source the whole source file */
export function readSourceText(source: string, work: WorkData): SourceText {
  const stripped = withoutBoilerplate(source, work);
  const { chapters, findings } = sourceChapters(
    stripped.lines.filter(({ text }) => text.trim() !== ''),
    work,
  );
  let boilerplateWords = stripped.words;
  const texts = chapters.map(({ id, lines }) => {
    const { body, notes, headingWords } =
      work.source.form === 'markdown-with-page-feet' ? withPageFeet(lines) : withNotesAtEnd(lines, work);
    boilerplateWords += headingWords;
    return { id, body: words(body, work.source.form), notes: notes.map((note) => wordsOfNote(note, work.source.form)) };
  });
  if (work.source.form === 'markdown-with-page-feet') sendNotesToTheirReferences(texts);
  return { chapters: texts, boilerplateWords, findings: [...stripped.findings, ...findings] };
}

interface LinesOfNote {
  label: string;
  lines: Line[];
}

interface Parts {
  body: Line[];
  notes: LinesOfNote[];
  /** words of the lines that only head the notes */
  headingWords: number;
}

function withPageFeet(lines: Line[]): Parts {
  const body: Line[] = [];
  const notes: LinesOfNote[] = [];
  for (const { number, text } of lines) {
    const label = footNote.exec(text);
    if (label?.[1]) notes.push({ label: label[1], lines: [{ number, text: text.slice(label[0].length) }] });
    else if (text.trim() !== '---') body.push({ number, text: text.replace(/^\s*#+\s+/, '') });
  }
  return { body, notes, headingWords: 0 };
}

function withNotesAtEnd(lines: Line[], work: WorkData): Parts {
  const parts: Parts = { body: [], notes: [], headingWords: 0 };
  const wrapped = work.source.form === 'hard-wrapped-pages';
  let inNotes = false;
  let paragraphOpen = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (work.notes?.headings.includes(text)) {
      inNotes = true;
      parts.headingWords += splitWords(text).length;
      continue;
    }
    if (work.notes?.from !== undefined && text.startsWith(work.notes.from)) inNotes = true;
    const label = inNotes && !paragraphOpen ? noteLabel.exec(line.text) : null;
    if (label?.[1]) {
      parts.notes.push({ label: label[1], lines: [{ ...line, text: line.text.slice(label[0].length) }] });
    } else if (inNotes && parts.notes.length > 0) {
      parts.notes.at(-1)?.lines.push(line);
    } else {
      parts.body.push({ ...line, text: line.text.replace(/^\s*•/, '') });
    }
    paragraphOpen = wrapped && /[ -]$/.test(line.text);
  }
  return parts;
}

function words(lines: Line[], form: Form): Word[] {
  return wordsOfLines(lines, form === 'hard-wrapped-pages' || form === 'markdown-with-page-feet');
}

function wordsOfNote({ label, lines }: LinesOfNote, form: Form): SourceNote {
  return { label, words: words(lines, form) };
}

/** A page foot after a chapter's heading may hold notes of the chapter before it. */
function sendNotesToTheirReferences(chapters: ChapterText[]): void {
  const marks = chapters.map(({ body }) => new Set(marksIn(body, 'markdown-with-page-feet')));
  for (const [index, chapter] of chapters.entries()) {
    for (const note of [...chapter.notes]) {
      if (marks[index]?.has(note.label)) continue;
      const home = chapters[marks.findLastIndex((labels, earlier) => earlier < index && labels.has(note.label))];
      if (!home) continue;
      chapter.notes = chapter.notes.filter((other) => other !== note);
      home.notes.push(note);
    }
  }
}
