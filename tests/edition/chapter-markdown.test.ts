import fc from 'fast-check';
import type { BlockContent, FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readBlockMark, writeBlockMark } from '../../src/edition/block-mark.ts';
import { parseBody, parseChapter, writeBody } from '../../src/edition/chapter-markdown.ts';
import { passageAddress, passageId, splitPassageId } from '../../src/edition/ids.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { anyText, hostileLines } from './hostile-text.ts';

const words = (value: string): PhrasingContent => ({ type: 'text', value });

function paragraph(value: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [words(`${value} {#p1}`)] }] };
}

/** A tree without its positions, which a written tree does not have. */
function bare(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
}

function comesBackAsItIs(text: string): void {
  const tree = parseBody(writeBody(paragraph(text)));
  expect(bare(tree)).toEqual(paragraph(text));
  expect(passagesOf(tree)).toMatchObject([{ local: 'p1', kind: 'paragraph', text }]);
}

describe('a chapter that is written and read again', () => {
  test('gives any text of a paragraph back, as text and nothing else', () => {
    fc.assert(fc.property(anyText, comesBackAsItIs), { numRuns: 1500 });
  });

  test.each(hostileLines)('takes %j for the characters it is written with', comesBackAsItIs);

  test('gives back the passages of every kind of block, with emphasis, notes and emendations in it', () => {
    const run = fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), content, (blocks, note) => {
      const tree = chapter(blocks, note);
      const again = parseBody(writeBody(tree));
      expect(passagesOf(again)).toEqual(passagesOf(structuredClone(tree)));
    });
    fc.assert(run, { numRuns: 1500 });
  });

  test('gives back what the source read at an emendation', () => {
    const run = fc.property(anyText, anyText, (source, reading) => {
      const emended = emendation(source, reading);
      const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [words('so '), emended] }] };
      expect(bare(parseBody(writeBody(tree)))).toEqual(tree);
    });
    fc.assert(run, { numRuns: 500 });
  });

  test('is written the same the second time', () => {
    const run = fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), content, (blocks, note) => {
      const once = writeBody(chapter(blocks, note));
      expect(writeBody(parseBody(once))).toBe(once);
    });
    fc.assert(run, { numRuns: 500 });
  });

  test('is refused without front matter', () => {
    expect(() => parseChapter('# A chapter {#a-chapter}\n')).toThrow('front matter');
  });

  test('is refused where a block has no mark, or two have the same', () => {
    expect(() => passagesOf(parseBody('A paragraph without a mark.\n'))).toThrow(
      'no {#id} at the end of the block “A par',
    );
    expect(() => passagesOf(parseBody('One. {#p1}\n\nTwo. {#p1}\n'))).toThrow('{#p1} stands twice');
  });
});

function emendation(source: string, reading: string): PhrasingContent {
  return { type: 'textDirective', name: 'emended', attributes: { id: 'e1', source }, children: [words(reading)] };
}

const edge = fc.constantFrom('', ' ');
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(edge, anyText, edge).map((parts) => words(parts.join(''))) },
  fc
    .tuple(fc.constantFrom('emphasis' as const, 'strong' as const), anyText)
    .map(([type, value]): PhrasingContent => ({ type, children: [words(value)] })),
  fc.tuple(anyText, anyText).map(([source, reading]) => emendation(source, reading)),
  fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: '1', label: '1' }),
  fc.constant<PhrasingContent>({ type: 'textDirective', name: 'lost-note', attributes: {}, children: [words('2*')] }),
);
/** What stands in a block. A reference refers to words before it, so none opens a block. */
const content = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .filter(([first]) => first?.type !== 'footnoteReference');
const block = fc.tuple(fc.constantFrom('paragraph', 'quotation', 'list-item', 'heading'), content);

function chapter(blocks: [string, PhrasingContent[]][], note: PhrasingContent[]): Root {
  const children = blocks.map(([kind, nodes], index): BlockContent => {
    const own: BlockContent = { type: 'paragraph', children: marked(nodes, `p${index}`) };
    if (kind === 'heading') return { type: 'heading', depth: 2, children: own.children };
    if (kind === 'quotation') return { type: 'blockquote', children: [own] };
    if (kind === 'paragraph') return own;
    return {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [own] }],
    };
  });
  const only: BlockContent = { type: 'paragraph', children: marked(note, 'n1') };
  const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier: '1', label: '1', children: [only] };
  return { type: 'root', children: [...children, definition] };
}

/** The nodes as a parser gives them: texts joined, no white space at the ends, the mark last. */
function marked(nodes: PhrasingContent[], id: string): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else joined.push(structuredClone(node));
  }
  const [first] = joined;
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = joined.at(-1);
  if (last?.type === 'text') last.value = `${last.value.trimEnd()} {#${id}}`;
  else joined.push(words(` {#${id}}`));
  return joined;
}

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);

describe('the mark of a block', () => {
  const className = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);

  test('is read as it was written, and leaves the words before it', () => {
    const run = fc.property(anyText, id, fc.array(className, { maxLength: 3 }), (text, local, classes) => {
      const mark = { id: local, classes };
      expect(readBlockMark(`${text} ${writeBlockMark(mark)}`)).toEqual({ rest: text, mark });
      expect(readBlockMark(writeBlockMark(mark))).toEqual({ rest: '', mark });
    });
    fc.assert(run);
  });

  test.each(['', 'words', 'words{#p1}', 'words {#p1} more', 'words {#P1}', 'words {#p1 speech}', 'words {p1}'])(
    'is not found in %j',
    (text) => expect(readBlockMark(text)).toBeUndefined(),
  );
});

describe('the id of a passage', () => {
  test('comes apart into what it was made of, and gives its address', () => {
    const run = fc.property(id, id, id, (work, part, local) => {
      const whole = passageId(work, part, local);
      expect(splitPassageId(whole)).toEqual({ work, chapter: part, local });
      expect(passageAddress(whole)).toBe(`/read/${work}/${part}/#${local}`);
    });
    fc.assert(run);
  });

  test.each(['', 'P1', 'p 1', 'p/1', '-p', 'p-', 'p--1', 'é', '../x'])('has no part like %j', (part) => {
    expect(() => passageId('history', '43', part)).toThrow(`“${part}” is not an id`);
    expect(() => passageId(part, '43', 'p1')).toThrow(RangeError);
  });

  test.each(['history', 'history/43', 'history/43/p1/x', '/43/p1', 'history//p1'])('is not %j', (whole) => {
    expect(() => splitPassageId(whole)).toThrow('is not work/chapter/passage');
  });
});
