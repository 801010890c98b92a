/** The notes of a chapter: where its source sets them, what they are called, and who wrote them. */
import type { NoteWriter, WorkData } from '../../src/schemas/work.ts';
import { type Chapter, type ChapterBlock, excerpt, type Reading } from './model.ts';

const labelled = /^(\d{1,2}\*?)\.\s+/;

/** Moves each note from a page's foot to the chapter that refers to it: a page may end one chapter and begin the next. */
export function sendFootNotesHome(chapters: Chapter[], reading: Reading): void {
  const homes = new Map(
    chapters.flatMap((chapter) =>
      chapter.blocks.flatMap((block) => referencesIn(block, reading).map((label) => [label, chapter] as const)),
    ),
  );
  for (const chapter of chapters) {
    for (const block of chapter.blocks.filter(({ note }) => note)) {
      const home = homes.get(block.note?.label ?? '');
      if (!home || home === chapter) continue;
      chapter.blocks.splice(chapter.blocks.indexOf(block), 1);
      home.blocks.push(block);
    }
  }
}

function referencesIn(block: ChapterBlock, reading: Reading): string[] {
  return [...block.raw.matchAll(reading.inline.noteMark)].map(
    (found) => found.slice(1).find((group) => group !== undefined) ?? '',
  );
}

/**
 * Moves the notes of a chapter to its end, with labels and writers, and checks that references and notes answer
 * each other. Findings go to `errors`.
 */
export function takeNotes(chapter: Chapter, reading: Reading, work: WorkData, errors: string[]): void {
  const { notes: data } = work;
  const body: ChapterBlock[] = [];
  const notes: ChapterBlock[] = [];
  let inNotes = false;
  for (const block of chapter.blocks) {
    if (data?.headings.includes(block.raw)) {
      inNotes = true;
      continue;
    }
    if (data?.from !== undefined && block.raw.startsWith(data.from)) inNotes = true;
    if (block.note) notes.push(block);
    else if (inNotes) readNote(block, notes, work, errors);
    else body.push(block);
  }
  for (const supplied of data?.supplied ?? []) {
    if (supplied.chapter !== chapter.id) continue;
    notes.push({
      line: 0,
      kind: 'note',
      raw: supplied.text,
      note: { label: supplied.label, shown: supplied.as, by: supplied.by },
    });
  }
  for (const note of notes) attribute(note, chapter, work);
  checkReferences(chapter, [...body, ...notes], notes, reading, work, errors);
  chapter.blocks = [...body, ...notes];
}

function readNote(block: ChapterBlock, notes: ChapterBlock[], work: WorkData, errors: string[]): void {
  const label = labelled.exec(block.raw);
  if (!label?.[1]) {
    errors.push(
      `${work.source.file}, line ${block.line}: among the notes “${excerpt(block.raw)}” has no number; a note opens with its number and a full stop`,
    );
    return;
  }
  notes.push({
    ...block,
    kind: 'note',
    raw: block.raw.slice(label[0].length),
    note: { label: label[1], shown: label[1], by: 'unattributed' },
  });
}

function attribute(block: ChapterBlock, chapter: Chapter, work: WorkData): void {
  const { note } = block;
  if (!note || !work.notes || block.line === 0) return;
  const closing = Object.entries(work.notes.closing).find(([words]) => block.raw.endsWith(words));
  const assigned = work.notes.assigned.find((entry) => entry.chapter === chapter.id && entry.label === note.label);
  note.by = (assigned?.by ?? closing?.[1] ?? work.notes.by) satisfies NoteWriter;
}

function checkReferences(
  chapter: Chapter,
  blocks: ChapterBlock[],
  notes: ChapterBlock[],
  reading: Reading,
  work: WorkData,
  errors: string[],
): void {
  const { file } = work.source;
  const lost = new Set(work.notes?.lost.filter((entry) => entry.chapter === chapter.id).map(({ label }) => label));
  const labels = notes.map(({ note }) => note?.label ?? '');
  const references = blocks.flatMap((block) =>
    referencesIn(block, reading).map((label) => ({ line: block.line, label })),
  );
  for (const [index, label] of labels.entries()) {
    if (labels.indexOf(label) !== index)
      errors.push(`${file}, line ${notes[index]?.line}: the note ${label} stands twice`);
    if (!references.some((reference) => reference.label === label)) {
      errors.push(`${file}, line ${notes[index]?.line}: nothing refers to note ${label} of chapter ${chapter.id}`);
    }
  }
  for (const { line, label } of references) {
    if (!labels.includes(label) && !lost.has(label)) {
      errors.push(
        `${file}, paragraph of line ${line}: the reference [${label}] in chapter ${chapter.id} has no note; if the source has lost it, declare it under notes › lost`,
      );
    }
  }
  for (const label of lost) {
    if (!references.some((reference) => reference.label === label)) {
      errors.push(
        `content/works/${work.id}.yaml: no reference to the lost note ${label} stands in chapter ${chapter.id}`,
      );
    }
  }
}
