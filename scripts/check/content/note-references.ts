/** References to notes and notes answer each other in every chapter. */
import { visit } from 'unist-util-visit';
import { footnoteLabel } from '../../../src/edition/passages.ts';
import { noteWriters, type WorkData } from '../../../src/schemas/work.ts';
import type { Finding, Rule } from '../rule.ts';
import { type CheckedChapter, editionData, lineOf } from './edition-data.ts';

/** A reference that has no definition is plain text to the parser. */
const undefinedReference = /\[\^([^\]\s]+)\]/g;

export const noteReferences: Rule = {
  id: 'note-references',
  sentence:
    'every reference to a note has its note and every note its reference and its writer; a note that is lost is declared',
  hint: 'ingest the chapter again; if the source has lost the note, declare it in content/works under notes › lost',
  check: (edition) => {
    const { works, chapters } = editionData(edition);
    const seen = chapters.map((chapter) => notesOf(chapter));
    return {
      findings: chapters.flatMap((chapter, index) => {
        const work = works.find(({ id }) => id === chapter.work);
        const notes = seen[index] as Notes;
        return [...unanswered(chapter, notes), ...lostNotes(chapter, notes, work), ...writers(chapter)];
      }),
      report: [
        `${total(seen, 'references')} references, ${total(seen, 'definitions')} notes, ${total(seen, 'lost')} lost notes`,
      ],
    };
  },
};

interface Mark {
  label: string;
  line: number;
}

type Notes = Record<'references' | 'bare' | 'definitions' | 'lost', Mark[]>;

function notesOf(chapter: CheckedChapter): Notes {
  const notes: Notes = { references: [], bare: [], definitions: [], lost: [] };
  visit(chapter.tree, (node) => {
    const line = lineOf(chapter, node);
    if (node.type === 'footnoteReference') notes.references.push({ label: footnoteLabel(node), line });
    else if (node.type === 'footnoteDefinition') notes.definitions.push({ label: footnoteLabel(node), line });
    else if (node.type === 'textDirective' && node.name === 'lost-note') {
      notes.lost.push({ label: node.children.map((child) => ('value' in child ? child.value : '')).join(''), line });
    } else if (node.type === 'text') {
      for (const [, label = ''] of node.value.matchAll(undefinedReference)) notes.bare.push({ label, line });
    }
  });
  return notes;
}

function total(seen: Notes[], kind: keyof Notes): number {
  return seen.reduce((sum, notes) => sum + notes[kind].length, 0);
}

function unanswered({ file }: CheckedChapter, { references, bare, definitions }: Notes): Finding[] {
  const referred = new Set(references.map(({ label }) => label));
  const labels = definitions.map(({ label }) => label);
  return [
    ...bare.map(({ label, line }) => ({ file, line, sentence: `the reference [^${label}] has no note` })),
    ...definitions
      .filter(({ label }) => !referred.has(label))
      .map(({ label, line }) => ({ file, line, sentence: `nothing refers to the note [^${label}]` })),
    ...definitions
      .filter(({ label }, index) => labels.indexOf(label) !== index)
      .map(({ label, line }) => ({ file, line, sentence: `the note [^${label}] stands twice` })),
  ];
}

function lostNotes({ file, id }: CheckedChapter, { lost }: Notes, work: WorkData | undefined): Finding[] {
  const declared = work?.notes?.lost.filter(({ chapter }) => chapter === id).map(({ label }) => label) ?? [];
  const marked = lost.map(({ label }) => label);
  return [
    ...lost
      .filter(({ label }) => !declared.includes(label))
      .map(({ label, line }) => ({
        file,
        line,
        sentence: `the note ${label} is marked as lost and content/works/${work?.id}.yaml does not declare it`,
      })),
    ...declared
      .filter((label) => !marked.includes(label))
      .map((label) => ({
        file: `content/works/${work?.id}.yaml`,
        sentence: `notes › lost: no mark of the lost note ${label} stands in chapter ${id}`,
      })),
  ];
}

function writers({ file, blocks }: CheckedChapter): Finding[] {
  return blocks.flatMap(({ definition, mark, line }) => {
    const named = mark.classes.filter((name) => noteWriters.some((writer) => writer === name));
    if (!definition || named.length === 1) return [];
    const expected = noteWriters.join(', ');
    return [{ file, line, sentence: `the note ${mark.id} names ${named.length} writers, not one of ${expected}` }];
  });
}
