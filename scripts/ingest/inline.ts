/** What stands inside a block: words, emphasis, references to notes, emended readings. */
import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Emendation } from '../../src/schemas/emendation.ts';
import { placeholder } from './emend.ts';
import type { InlineForm } from './model.ts';

const noteMark = { write: (index: number) => `\ue002${index}\ue003`, pattern: /\ue002(\d+)\ue003/g };

export interface NoteLabels {
  /** the label that the edition shows for a label of the source */
  shown: (label: string) => string;
  /** whether the source has lost the note */
  lost: (label: string) => boolean;
}

/** @param raw a block's text with placeholders for emendations. Anything but words and emphasis stays literal text. */
export function inlineContent(
  raw: string,
  form: InlineForm,
  emendations: Emendation[],
  labels: NoteLabels,
): PhrasingContent[] {
  const references: string[] = [];
  const marked = raw.replace(form.noteMark, (_whole, ...groups: unknown[]) => {
    references.push(groups.find((group) => typeof group === 'string') as string);
    return noteMark.write(references.length - 1);
  });
  const nodes: PhrasingContent[] = form.markdown ? emphasised(marked) : [{ type: 'text', value: marked }];
  return nodes.flatMap((node) => resolve(node, references, emendations, labels));
}

/** Markdown's emphasis and nothing else: every other construct is taken as the characters it is written with. */
function emphasised(text: string): PhrasingContent[] {
  const tree = fromMarkdown(text, {
    extensions: [
      {
        disable: {
          null: [
            'autolink',
            'blockQuote',
            'characterEscape',
            'characterReference',
            'codeFenced',
            'codeIndented',
            'codeText',
            'definition',
            'hardBreakEscape',
            'headingAtx',
            'htmlFlow',
            'htmlText',
            'labelEnd',
            'labelStartImage',
            'labelStartLink',
            'list',
            'setextUnderline',
            'thematicBreak',
          ],
        },
      },
    ],
  });
  const [only] = tree.children;
  return only?.type === 'paragraph' && tree.children.length === 1 ? only.children : [{ type: 'text', value: text }];
}

function resolve(
  node: PhrasingContent,
  references: string[],
  emendations: Emendation[],
  labels: NoteLabels,
): PhrasingContent[] {
  if (node.type === 'emphasis' || node.type === 'strong') {
    const children = node.children.flatMap((child) => resolve(child, references, emendations, labels));
    return [{ type: node.type, children }];
  }
  if (node.type !== 'text') return [];
  const parts = node.value.split(/(\ue000\d+\ue001|\ue002\d+\ue003)/);
  return parts.flatMap((part): PhrasingContent[] => {
    if (part === '') return [];
    const emendation = [...part.matchAll(placeholder.pattern)][0]?.[1];
    const reference = [...part.matchAll(noteMark.pattern)][0]?.[1];
    if (emendation !== undefined) return [emended(emendations[Number(emendation)] as Emendation)];
    if (reference !== undefined) return [noteReference(references[Number(reference)] ?? '', labels)];
    return [{ type: 'text', value: part }];
  });
}

function emended({ id, source, reading }: Emendation): PhrasingContent {
  return {
    type: 'textDirective',
    name: 'emended',
    attributes: { id, source },
    children: [{ type: 'text', value: reading }],
  };
}

function noteReference(label: string, labels: NoteLabels): PhrasingContent {
  if (labels.lost(label)) {
    return { type: 'textDirective', name: 'lost-note', children: [{ type: 'text', value: label }] };
  }
  const shown = labels.shown(label);
  return { type: 'footnoteReference', identifier: shown, label: shown };
}
