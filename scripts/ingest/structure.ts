/** From the blocks of a source to chapters, by what the work's data says of headings, kinds and notes. */
import type { WorkData } from '../../src/schemas/work.ts';
import {
  type Chapter,
  type ChapterBlock,
  excerpt,
  IngestError,
  oneLine,
  type Reading,
  type SourceBlock,
} from './model.ts';
import { sendFootNotesHome, takeNotes } from './notes.ts';

const longestHeading = 4;

/** @throws IngestError for a heading, kind or note that the data names and the source lacks */
export function structure(reading: Reading, work: WorkData): Chapter[] {
  const errors: string[] = [];
  if (work.chapters.length === 0) errors.push(`content/works/${work.id}.yaml: no chapter is declared`);
  const starts = work.chapters.map((chapter) => findChapter(reading.blocks, chapter, work, errors));
  if (errors.length > 0) throw new IngestError(errors);
  const first = starts[0];
  if (first && first.from > 0) {
    const { line, text } = reading.blocks[0] as SourceBlock;
    errors.push(
      `${work.source.file}, line ${line}: “${excerpt(text)}” stands before the first chapter and is not declared`,
    );
  }
  const chapters = work.chapters.map((data, position): Chapter => {
    const start = starts[position] as FoundChapter;
    const next = starts[position + 1]?.from ?? reading.blocks.length;
    const foreword = reading.blocks.slice(start.from, start.index);
    if (next <= start.index)
      errors.push(`content/works/${work.id}.yaml: chapter ${data.id} is not in the order of the source`);
    const heading = reading.blocks.slice(start.index, start.index + start.length);
    const body = reading.blocks.slice(start.index + start.length, next);
    const title: ChapterBlock = {
      line: heading[0]?.line ?? 0,
      kind: 'heading',
      depth: 1,
      raw: heading.map(({ text }) => text).join(' '),
    };
    const label = data.heading.endsWith(data.title) ? data.heading.slice(0, -data.title.length).trim() : '';
    if (label === '' && data.heading !== data.title) {
      errors.push(
        `content/works/${work.id}.yaml, chapter ${data.id}: the heading does not end with the title “${data.title}”`,
      );
    }
    const chapter: Chapter = { id: data.id, order: position + 1, title: data.title, blocks: [] };
    if (label) chapter.label = label;
    if (data.tells) chapter.tells = data.tells;
    chapter.blocks.push(
      ...withHeadings(foreword, [], work, data.id, errors),
      title,
      ...withHeadings(body, data.sections, work, data.id, errors),
    );
    return chapter;
  });
  sendFootNotesHome(chapters, reading);
  for (const chapter of chapters) takeNotes(chapter, reading, work, errors);
  setKinds(chapters, work, errors);
  if (errors.length > 0) throw new IngestError(errors);
  return chapters;
}

interface Found {
  index: number;
  length: number;
}

interface FoundChapter extends Found {
  /** the first block of the chapter: its heading, or the foreword before it */
  from: number;
}

function findChapter(
  blocks: SourceBlock[],
  { heading, foreword }: WorkData['chapters'][number],
  work: WorkData,
  errors: string[],
): FoundChapter {
  const found = findHeading(blocks, heading, work, errors);
  if (foreword === undefined) return { ...found, from: found.index };
  const from = blocks.findIndex(({ text }) => text.startsWith(foreword));
  if (from < 0 || from > found.index) {
    errors.push(
      `content/works/${work.id}.yaml: the foreword “${foreword}” does not stand before the heading “${heading}”`,
    );
  }
  return { ...found, from };
}

/** Words of a heading without emphasis marks, as the data writes it. */
function plain(text: string): string {
  return oneLine(text.replace(/\*+/g, ''));
}

function findHeading(blocks: SourceBlock[], heading: string, work: WorkData, errors: string[]): Found {
  const found: Found[] = [];
  for (let index = 0; index < blocks.length; index++) {
    let text = '';
    for (let length = 1; length <= longestHeading && index + length <= blocks.length; length++) {
      const words = plain(blocks[index + length - 1]?.text ?? '');
      if (words === '') break;
      text = text.endsWith('-') ? text + words : oneLine(`${text} ${words}`);
      if (text === heading) found.push({ index, length });
      if (!heading.startsWith(text)) break;
    }
  }
  const [only] = found;
  if (only && found.length === 1) return only;
  errors.push(
    `content/works/${work.id}.yaml: the heading “${heading}” should stand once in ${work.source.file} and stands ${found.length} times`,
  );
  return { index: 0, length: 0 };
}

function withHeadings(
  body: SourceBlock[],
  sections: WorkData['chapters'][number]['sections'],
  work: WorkData,
  chapter: string,
  errors: string[],
): ChapterBlock[] {
  const starts = new Map<number, Found & { depth: number }>();
  let after = 0;
  for (const { text, depth } of sections) {
    const found = findHeading(body, text, work, errors);
    if (found.length > 0 && found.index < after) {
      errors.push(
        `content/works/${work.id}.yaml, chapter ${chapter}: the section “${text}” is not in the order of the source`,
      );
    }
    after = found.index;
    starts.set(found.index, { ...found, depth });
  }
  const blocks: ChapterBlock[] = [];
  for (let index = 0; index < body.length; index++) {
    const block = body[index] as SourceBlock;
    const section = starts.get(index);
    if (section && section.length > 0) {
      const raw = body.slice(index, index + section.length).map(({ text }) => text);
      blocks.push({ line: block.line, kind: 'heading', depth: section.depth, raw: raw.join(' ') });
      index += section.length - 1;
    } else if (block.type === 'rule') {
      blocks.push({ line: block.line, kind: 'section-break', raw: '' });
    } else if (block.type === 'heading') {
      errors.push(
        `${work.source.file}, line ${block.line}: the heading “${block.text}” is not declared in content/works/${work.id}.yaml`,
      );
    } else {
      if (work.sectionBreaks.some((words) => block.text.startsWith(words))) {
        blocks.push({ line: block.line, kind: 'section-break', raw: '' });
      }
      const kind = block.footLabel ? 'note' : 'paragraph';
      blocks.push({
        line: block.line,
        kind,
        raw: block.text,
        ...(block.footLabel ? { note: { label: block.footLabel, shown: block.footLabel, by: 'unattributed' } } : {}),
      });
    }
  }
  return blocks;
}

/** Gives blocks the kinds that the data declares; a list inside a quotation belongs to both. */
function setKinds(chapters: Chapter[], work: WorkData, errors: string[]): void {
  const blocks = chapters.flatMap((chapter) => chapter.blocks.filter(({ kind }) => kind !== 'note'));
  const opening = (words: string, label: string): number => {
    const at = blocks.flatMap((block, index) =>
      block.kind !== 'heading' && block.raw.startsWith(words) ? [index] : [],
    );
    if (at.length !== 1) {
      errors.push(
        `content/works/${work.id}.yaml, ${label}: “${words}” should open one block of ${work.source.file} and opens ${at.length}`,
      );
    }
    return at[0] ?? -1;
  };
  for (const [stretch, { kind, from, through }] of work.kinds.entries()) {
    const start = opening(from, `kinds ${stretch + 1}`);
    const end = through === undefined ? start : opening(through, `kinds ${stretch + 1}`);
    if (start < 0 || end < 0) continue;
    if (end < start) {
      errors.push(`content/works/${work.id}.yaml, kinds ${stretch + 1}: “${through}” stands before “${from}”`);
    }
    for (const block of blocks.slice(start, end + 1)) {
      if (block.kind === 'heading' || block.kind === 'section-break') continue;
      if (kind === 'another-hand') {
        block.anotherHand = true;
        continue;
      }
      if (block.quoted === undefined && block.kind === 'quotation' && block.stretch !== undefined) {
        block.quoted = block.stretch;
      }
      block.kind = kind;
      block.stretch = stretch;
    }
  }
  for (const words of work.sectionBreaks) opening(words, 'sectionBreaks');
  for (const { at } of work.explained) opening(at, 'explained');
}
