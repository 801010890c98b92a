/** Whether the references of a page are those of its source, and lead to their notes and back. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { PageText } from './page-text.ts';

export interface ExpectedNotes {
  /** labels of the references, in order, as the edition shows them */
  references: string[];
  /** labels of the notes, in order */
  labels: string[];
}

/** What a chapter's page must show for the marks and labels that its source prints. Lost notes have no link. */
export function expectedNotes(
  marks: string[],
  labels: string[],
  chapter: string,
  notes: WorkData['notes'],
): ExpectedNotes {
  const lost = new Set(notes?.lost.filter((note) => note.chapter === chapter).map(({ label }) => label));
  const supplied = (notes?.supplied ?? []).filter((note) => note.chapter === chapter);
  const shown = new Map(supplied.map(({ label, as }) => [label, as]));
  return {
    references: marks.filter((label) => !lost.has(label)).map((label) => shown.get(label) ?? label),
    labels: [...labels, ...supplied.map(({ as }) => as)],
  };
}

/** @returns a sentence for each fault */
export function noteFindings({ references, labels }: ExpectedNotes, page: PageText): string[] {
  const sentences = [
    ...sequence(
      'references to notes',
      references,
      page.references.map(({ label }) => label),
    ),
    ...sequence(
      'notes',
      labels,
      page.notes.map((note) => note.labels.join(' ')),
    ),
  ];
  const referred = new Set<string>();
  for (const { id, label, href } of page.references) {
    const notes = page.notes.filter((note) => `#${note.id}` === href);
    const [note] = notes;
    if (!note || notes.length > 1) {
      sentences.push(
        `the reference ${label} leads to ${href}, which should be the id of one note and is that of ${notes.length}`,
      );
    } else {
      if (note.labels.join(' ') !== label) {
        sentences.push(`the reference ${label} leads to ${href}, the note ${note.labels.join(' ')}`);
      }
      if (!referred.has(href) && !note.backLinks.includes(`#${id}`)) {
        sentences.push(`the note ${href} should have a back link to #${id}, its first reference`);
      }
      referred.add(href);
    }
  }
  for (const note of page.notes) {
    if (!referred.has(`#${note.id}`)) sentences.push(`no reference leads to the note #${note.id}`);
  }
  return sentences;
}

function sequence(what: string, expected: string[], found: string[]): string[] {
  if (expected.length === found.length && expected.every((label, index) => label === found[index])) return [];
  return [`the source has the ${what} ${list(expected)}, the page ${list(found)}`];
}

const list = (labels: string[]): string => (labels.length > 0 ? labels.join(', ') : 'none');
