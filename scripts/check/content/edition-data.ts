/** What the rules over `content/` look at: works, emendations and chapters, read once for all of them. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { ContentError, readChapters, readEmendations, readYaml } from '../../../src/content-files.ts';
import { parseChapter } from '../../../src/edition/chapter-markdown.ts';
import { type MarkedBlock, type Passage, passagesOf, takeMarks } from '../../../src/edition/passages.ts';
import { type ChapterData, chapterSchema } from '../../../src/schemas/chapter.ts';
import type { Emendation } from '../../../src/schemas/emendation.ts';
import { schemaSentences } from '../../../src/schemas/sentence.ts';
import { type WorkData, workSchema } from '../../../src/schemas/work.ts';
import type { CheckedEdition, Finding } from '../rule.ts';

export interface CheckedBlock extends Pick<MarkedBlock, 'node' | 'mark' | 'definition'> {
  passage: Passage;
  /** line of its beginning in the chapter's file */
  line: number;
}

export interface CheckedChapter {
  work: string;
  id: string;
  /** relative to the root */
  file: string;
  data: ChapterData;
  /** without the marks of the blocks */
  tree: Root;
  /** lines before the text: the front matter */
  linesBefore: number;
  blocks: CheckedBlock[];
}

export interface EditionData {
  works: WorkData[];
  /** by the name of the file, which is a work's id */
  emendations: Map<string, Emendation[]>;
  chapters: CheckedChapter[];
  /** files that cannot be read or are not what their schema says; their data are not in the other fields */
  faults: Finding[];
}

const known = new WeakMap<CheckedEdition, EditionData>();

/** Every file that can be read, and a finding for each that cannot. The same edition object gives the same data. */
export function editionData(edition: CheckedEdition): EditionData {
  const before = known.get(edition);
  if (before) return before;
  const data = readData(edition.root);
  known.set(edition, data);
  return data;
}

/** The line of a chapter's file on which a node of its tree begins. */
export function lineOf({ linesBefore }: CheckedChapter, { position }: Nodes): number {
  return linesBefore + (position?.start.line ?? 1);
}

function readData(root: string): EditionData {
  const faults: Finding[] = [];
  const attempt = <T>(file: string, read: () => T): T[] => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push({ file, sentence: error.message });
      return [];
    }
  };
  const works = names(root, 'content/works', '.yaml').flatMap((name) => {
    const file = `content/works/${name}.yaml`;
    return attempt(file, () => {
      const work = readYaml(root, file, workSchema);
      if (work.id === name) return work;
      throw new ContentError(`the id is “${work.id}” and should be the name of the file, “${name}”`);
    });
  });
  const emendations = names(root, 'content/emendations', '.yaml').flatMap((name) =>
    attempt(`content/emendations/${name}.yaml`, () => [name, readEmendations(root, name)] as const),
  );
  const chapters = names(root, 'content/chapters', '').flatMap((work) =>
    [...readChapters(root, work)].flatMap(([id, markdown]) => {
      const file = `content/chapters/${work}/${id}.md`;
      return attempt(file, () => readChapter(work, id, file, markdown));
    }),
  );
  return { works, emendations: new Map(emendations), chapters, faults };
}

function readChapter(work: string, id: string, file: string, markdown: string): CheckedChapter {
  const { data, tree } = parsed(markdown);
  const checked = chapterSchema.safeParse(data);
  if (!checked.success) throw new ContentError(schemaSentences(file, checked.error).join('\n'));
  const linesBefore = markdown.slice(0, markdown.indexOf('\n---\n', 3) + 5).split('\n').length - 1;
  try {
    const passages = passagesOf(structuredClone(tree));
    const blocks = takeMarks(tree).map(({ node, mark, definition }, index) => ({
      node,
      mark,
      ...(definition ? { definition } : {}),
      passage: passages[index] as Passage,
      line: linesBefore + (node.position?.start.line ?? 1),
    }));
    return { work, id, file, data: checked.data, tree, linesBefore, blocks };
  } catch (error) {
    throw new ContentError((error as Error).message);
  }
}

function parsed(markdown: string): { data: unknown; tree: Root } {
  try {
    return parseChapter(markdown);
  } catch (error) {
    throw new ContentError((error as Error).message.split('\n')[0]);
  }
}

function names(root: string, folder: string, ending: string): string[] {
  const place = path.join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, name.length - ending.length))
    .toSorted();
}
