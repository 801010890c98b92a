/** Sets the notes of a chapter at its foot, under the labels of the source, with the way there and back. */
import type { FootnoteDefinition, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { referenceId } from '../edition/chapter-anchors.ts';
import { footnoteLabel } from '../edition/passages.ts';
import { element } from './element.ts';
import { printedMark } from './printed-mark.ts';

const writers: Record<string, string> = {
  author: 'Author’s note',
  translator: 'Translator’s note',
  editor: 'Editor’s note',
  unattributed: 'Note whose writer the source does not name',
};

/** Said once, above the list, where one writer has written all the notes of a chapter. */
const writersOfAll: Record<string, string> = {
  author: 'All notes are the author’s.',
  translator: 'All notes are the translator’s.',
  editor: 'All notes are the editor’s.',
  unattributed: 'The source does not name who wrote the notes.',
};

/** What a reference is called: “Translator’s note 1”. */
const referenceName = (by: string, label: string): string =>
  `${by === 'unattributed' ? 'Note' : (writers[by] ?? 'Note')} ${label}`;

const text = (value: string): Text => ({ type: 'text', value });

/** Runs after remarkPassages, which gives the definitions their ids. */
export function remarkNotes() {
  return (tree: Root): void => {
    const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
    const notes = new Map(definitions.map((node) => [footnoteLabel(node), propertiesOf(node)]));
    tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
    const by = new Set(definitions.map((node) => writerOf(propertiesOf(node))));
    const [one = ''] = definitions.length > 1 && by.size === 1 ? by : [];
    const section = definitions.map((node) => noteItem(node, one === ''));
    const whose =
      one === '' ? [] : [element('p', { 'data-apparatus': '', 'data-editorial': '' }, [text(writersOfAll[one] ?? '')])];
    const heading = element('h2', { id: 'notes', 'data-editorial': '' }, [text('Notes')]);
    const properties = { role: 'doc-endnotes', className: 'notes', 'aria-labelledby': 'notes' };
    if (section.length > 0)
      tree.children.push(element('section', properties, [heading, ...whose, element('ol', {}, section)]));

    const seen = new Map<string, number>();
    visit(tree, 'footnoteReference', (node, index, parent) => {
      const label = footnoteLabel(node);
      const note = notes.get(label);
      if (note === undefined) throw new Error(`the reference [^${label}] has no note`);
      const { id } = note;
      const by = writerOf(note);
      const occurrence = (seen.get(id) ?? 0) + 1;
      seen.set(id, occurrence);
      const link = {
        id: referenceId(id, occurrence),
        href: `#${id}`,
        role: 'doc-noteref',
        'data-mark': label,
        'aria-label': referenceName(by, label),
        'aria-details': id,
        'data-note-by': by,
      };
      const mark = element<typeof node>('sup', { 'data-apparatus': '' }, [element('a', link, [printedMark(label)])]);
      parent?.children.splice(index ?? 0, 1, mark);
    });
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'lost-note') return;
      const title = 'The source has lost the text of this note';
      const mark = { className: 'lost-note', 'data-apparatus': '', 'data-editorial': '', title };
      parent?.children.splice(index ?? 0, 1, element<typeof node>('sup', mark, [text('[note lost]')]));
    });
  };
}

interface NoteProperties {
  id: string;
  className?: string[];
}

function propertiesOf(node: FootnoteDefinition): NoteProperties {
  return (node.data as { hProperties?: NoteProperties } | undefined)?.hProperties ?? { id: '' };
}

function writerOf({ className }: NoteProperties): string {
  return className?.[0] ?? 'unattributed';
}

function noteItem(node: FootnoteDefinition, sayWriter: boolean) {
  const properties = propertiesOf(node);
  const by = writerOf(properties);
  const label = footnoteLabel(node);
  const back = { href: `#${referenceId(properties.id, 1)}`, role: 'doc-backlink', 'data-apparatus': '' };
  return element('li', { ...properties, 'data-note-by': by }, [
    element(
      'a',
      {
        ...back,
        className: 'note-label',
        'data-note-label': '',
        'data-mark': label,
        'aria-label': `Note ${label}: back to the text`,
      },
      [printedMark(label)],
    ),
    ...(sayWriter ? [writer(by), text(' ')] : []),
    ...node.children,
  ]);
}

function writer(by: string) {
  const properties = { className: 'note-by', 'data-apparatus': '', 'data-editorial': '' };
  return element('span', properties, [text(writers[by] ?? by)]);
}
