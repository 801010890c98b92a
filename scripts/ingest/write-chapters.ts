/** Gives every block of a work its id and writes the chapters' Markdown. */
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { writeBody } from '../../src/edition/chapter-markdown.ts';
import { assignIds, type NewPassage, seriesOf } from '../../src/edition/passage-ids.ts';
import { type Passage, passagesOf } from '../../src/edition/passages.ts';
import type { Emendation } from '../../src/schemas/emendation.ts';
import type { RetiredPassage } from '../../src/schemas/retired-passage.ts';
import type { WorkData } from '../../src/schemas/work.ts';
import { chapterTree, type FinishedBlock } from './chapter-tree.ts';
import { inlineContent } from './inline.ts';
import type { Chapter, ChapterBlock, InlineForm } from './model.ts';

export interface KnownChapters {
  /** passages of each chapter as last written, by chapter id */
  passages: Map<string, Passage[]>;
  retired: RetiredPassage[];
}

export interface WrittenWork {
  /** Markdown by chapter id */
  chapters: Map<string, string>;
  /** the retired passages of this work, old and new */
  retired: RetiredPassage[];
}

export function writeChapters(
  work: WorkData,
  chapters: Chapter[],
  form: InlineForm,
  emendations: Emendation[],
  known: KnownChapters,
): WrittenWork {
  const written = new Map<string, string>();
  const retired: RetiredPassage[] = known.retired.filter(({ id }) => id.startsWith(`${work.id}/`));
  const texts = new Map<string, { address: string; text: string }[]>();
  for (const chapter of chapters) {
    const { markdown, passages, vanished } = writeChapter(work, chapter, form, emendations, known, retired);
    written.set(chapter.id, markdown);
    texts.set(chapter.id, passages);
    for (const [local, to] of vanished) {
      retired.push({ id: `${work.id}/${chapter.id}/${local}`, to: `${work.id}/${chapter.id}/${to}` });
    }
  }
  for (const [id, passages] of known.passages) {
    if (!written.has(id)) retired.push(...movedPassages(work.id, id, passages, texts));
  }
  return { chapters: written, retired: followForwards(retired, texts) };
}

function writeChapter(
  work: WorkData,
  chapter: Chapter,
  form: InlineForm,
  emendations: Emendation[],
  known: KnownChapters,
  retired: RetiredPassage[],
) {
  const lost = new Set(work.notes?.lost.filter((entry) => entry.chapter === chapter.id).map(({ label }) => label));
  const shown = new Map(chapter.blocks.flatMap(({ note }) => (note ? [[note.label, note.shown]] : [])));
  const labels = { shown: (label: string) => shown.get(label) ?? label, lost: (label: string) => lost.has(label) };
  const content = new Map(
    chapter.blocks
      .filter(({ kind }) => kind !== 'section-break')
      .map((block) => [block, inlineContent(block.raw, form, emendations, labels)] as const),
  );
  const build = (ids: string[]): { root: Root; finished: FinishedBlock[] } => {
    const finished = [...content].map(
      ([block, phrasing], index): FinishedBlock => ({
        block,
        mark: { id: ids[index] ?? 'x', classes: classesOf(block) },
        content: phrasing,
      }),
    );
    return { root: chapterTree(chapter, new Map(finished.map((done) => [done.block, done]))), finished };
  };
  const draft = passagesOf(build([...content.keys()].map((_, index) => `x${index}`)).root);
  const previous = known.passages.get(chapter.id) ?? [];
  const prefix = `${work.id}/${chapter.id}/`;
  const spent = new Set(retired.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length)));
  const { ids, retired: vanished } = assignIds(previous, newPassages(draft), spent);
  const { root } = build(ids);
  const frontMatter = {
    work: work.id,
    chapter: chapter.id,
    order: chapter.order,
    title: chapter.title,
    ...(chapter.label ? { label: chapter.label } : {}),
    ...(chapter.tells ? { tells: chapter.tells } : {}),
  };
  const markdown = `---\n${stringify(frontMatter, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${writeBody(root)}`;
  const passages = draft.map(({ text }, index) => ({ address: `${prefix}${ids[index]}`, text }));
  return { markdown, passages, vanished };
}

function classesOf({ kind, note, anotherHand }: ChapterBlock): string[] {
  if (note) return [note.by];
  if (anotherHand) return ['another-hand'];
  return kind === 'speech' || kind === 'verse' || kind === 'byline' ? [kind] : [];
}

function newPassages(passages: Passage[]): NewPassage[] {
  const slugger = new GithubSlugger();
  return passages.map(({ kind, text, note }): NewPassage => {
    if (kind === 'heading') {
      const slug =
        slugger
          .slug(text)
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'section';
      return { text, series: 'h', wish: seriesOf(slug) === 'h' ? slug : `section-${slug}` };
    }
    if (note) return /^\d+$/.test(note.label) ? { text, series: 'n', wish: `n${note.label}` } : { text, series: 'n' };
    return { text, series: 'p' };
  });
}

/** Passages of a chapter that is no more: sent to where their words stand now, else to the work's first passage. */
function movedPassages(
  work: string,
  chapter: string,
  passages: Passage[],
  texts: Map<string, { address: string; text: string }[]>,
): RetiredPassage[] {
  const now = [...texts.values()].flat();
  const byText = new Map(now.map(({ address, text }) => [text, address]));
  return passages.flatMap(({ local, text }) => {
    const to = byText.get(text) ?? now[0]?.address;
    return to === undefined ? [] : [{ id: `${work}/${chapter}/${local}`, to }];
  });
}

/** A forward that leads to an id retired since is sent on, so that every forward ends at a passage; sorted by id. */
function followForwards(
  retired: RetiredPassage[],
  texts: Map<string, { address: string; text: string }[]>,
): RetiredPassage[] {
  const living = new Set([...texts.values()].flat().map(({ address }) => address));
  const forwards = new Map(retired.map(({ id, to }) => [id, to]));
  const end = (id: string, seen: Set<string>): string => {
    const next = forwards.get(id);
    if (living.has(id) || next === undefined || seen.has(id)) return id;
    return end(next, seen.add(id));
  };
  return [...forwards]
    .filter(([id]) => !living.has(id))
    .map(([id, to]) => ({ id, to: end(to, new Set()) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
