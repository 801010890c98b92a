import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Element, elementsIn, passageText } from '../../scripts/check/dist/pages.ts';
import type { AnnotationSources } from '../../src/edition/annotation/annotate-chapter.ts';
import { parseBody, writeBody } from '../../src/edition/chapter-markdown.ts';
import { compileLexicon } from '../../src/edition/mentions/lexicon.ts';
import { type MentionSources, mentionsIn } from '../../src/edition/mentions/mentions-in.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { chapterProcessor } from '../../src/markdown/chapter-processor.ts';

const forms = (...names: string[]) => names.map((form) => ({ form, kind: 'spelling' as const }));
const sources: MentionSources = {
  lexicon: compileLexicon(
    [
      { kind: 'person', id: 'lenin', forms: forms('Lenin', 'Vladimir Ilyich Lenin') },
      {
        kind: 'person',
        id: 'trotsky',
        forms: [{ form: 'the author of these lines', kind: 'description', self: true }],
      },
      { kind: 'place', id: 'petrograd', forms: forms('Petrograd') },
      { kind: 'organisation', id: 'left-srs', forms: forms('Left Socialist Revolutionaries') },
    ],
    { phrases: [], things: [] },
  ),
  corrections: [],
  narrators: new Map([['tale', 'trotsky']]),
  gatherings: new Map(),
};

const annotation: AnnotationSources = {
  mentions: sources,
  dating: {
    works: new Map([['tale', { calendar: 'julian', written: 1932, abroad: [] }]]),
    corrections: [],
    numbered: new Set(),
  },
};

type Render = (markdown: string) => Promise<Element[]>;
let marked: Render;
let bare: Render;

beforeAll(async () => {
  const frontmatter = { work: 'tale', chapter: '1', order: 1, title: 'A Tale' };
  const renderer = async (found?: AnnotationSources): Promise<Render> => {
    const { render } = await chapterProcessor('/', [], found).createRenderer({ syntaxHighlight: false });
    return async (markdown) => {
      const { code } = await render(markdown, { frontmatter });
      return elementsIn(parseFragment(code) as DefaultTreeAdapterTypes.ParentNode);
    };
  };
  marked = await renderer(annotation);
  bare = await renderer();
});

const entryOf = (element: Element): string | undefined =>
  ['data-person', 'data-place', 'data-body'].flatMap((name) => attribute(element, name) ?? [])[0];

const passage = (elements: Element[], local: string): Element => {
  const found = elements.find((element) => attribute(element, 'data-passage') === `tale/1/${local}`);
  if (!found) throw new Error(`no passage ${local}`);
  return found;
};

const marksIn = async (markdown: string) =>
  (await marked(markdown))
    .filter((element) => entryOf(element) !== undefined)
    .map((element) => `${element.tagName} ${entryOf(element)}: ${passageText(element)}`);

interface Unit {
  unit: string;
  entry: string | undefined;
  emended: boolean;
}

/** Every code unit of the passage, with the mark and the emendation in which it stands. */
function unitsOf(node: DefaultTreeAdapterTypes.ChildNode, entry?: string, emended = false): Unit[] {
  if (node.nodeName === '#text' && 'value' in node)
    return node.value.split('').map((unit) => ({ unit, entry, emended }));
  if (!('tagName' in node) || attribute(node, 'data-apparatus') !== undefined) return [];
  const within = emended || attribute(node, 'class') === 'emended';
  return node.childNodes.flatMap((child) => unitsOf(child, entryOf(node) ?? entry, within));
}

/** Folds white space as the text of a passage does. */
function folded(units: Unit[]): Unit[] {
  const white = ({ unit }: Unit): boolean => /\s/.test(unit);
  const single = units.filter((one, index) => !white(one) || (index > 0 && !white(units[index - 1] ?? one)));
  return single.filter((one, index) => !white(one) || (index > 0 && index < single.length - 1));
}

const word = fc.constantFrom(
  'Lenin', 'Vladimir ', 'Ilyich ', 'Ilyich', ' Lenin', 'Petrograd', 'Left ', 'Socialist', ' Revolutionaries',
  'the author of ', 'these lines', ' I ', 'I', ' ', '  ', ', ', '’s ', 'and', '“', '” ', '*', '_', '<b>', '&', '😀',
); // biome-ignore format: a list of words
const run = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(''));
const text = run.map((value): PhrasingContent => ({ type: 'text', value }));
const note: PhrasingContent = { type: 'footnoteReference', identifier: '1', label: '1' };
const emended = run
  .filter((value) => value.trim() !== '')
  .map(
    (value): PhrasingContent => ({
      type: 'textDirective',
      name: 'emended',
      attributes: { id: 'e1', source: 'x' },
      children: [{ type: 'text', value }],
    }),
  );
const emphasis = fc
  .array(fc.oneof(text, emended), { minLength: 1, maxLength: 2 })
  .map((children): PhrasingContent => ({ type: 'emphasis', children }));
/** A name that emphasis, an emendation or a note mark divides. */
const divided = fc
  .record({
    name: fc.constantFrom('Vladimir Ilyich Lenin', 'Left Socialist Revolutionaries', 'Petrograd'),
    at: fc.integer({ min: 1, max: 8 }),
    by: fc.constantFrom('emphasis', 'strong', 'emended', 'note'),
  })
  .map(({ name, at, by }): PhrasingContent[] => {
    const [before, after] = [name.slice(0, at), name.slice(at)].map((value) => ({ type: 'text', value }) as const);
    if (!before || !after) return [];
    if (by === 'note') return [before, note, after];
    if (by === 'emended') {
      return [
        { type: 'textDirective', name: 'emended', attributes: { id: 'e1', source: 'x' }, children: [before] },
        after,
      ];
    }
    return [before, { type: by === 'strong' ? 'strong' : 'emphasis', children: [after] }];
  });
const content = fc
  .array(
    fc.oneof(
      divided,
      fc.oneof({ weight: 4, arbitrary: text }, emphasis, emended, fc.constant(note)).map((one) => [one]),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.flat());

describe('the marks of names', () => {
  test('are upon the words of the mentions, and leave the text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (children) => {
        const markdown = writeBody({
          type: 'root',
          children: [
            {
              type: 'paragraph',
              children: [{ type: 'text', value: 'So ' }, ...children, { type: 'text', value: '. {#p1}' }],
            },
            {
              type: 'paragraph',
              children: [{ type: 'text', value: 'See ' }, note, { type: 'text', value: '. {#p2}' }],
            },
            {
              type: 'footnoteDefinition',
              identifier: '1',
              label: '1',
              children: [
                { type: 'paragraph', children: [{ type: 'text', value: 'Lenin in Petrograd. {#n1 .author}' }] },
              ],
            },
          ],
        });
        const [first] = passagesOf(parseBody(markdown));
        if (!first) throw new Error('no passage');
        const element = passage(await marked(markdown), 'p1');
        expect(passageText(element)).toBe(first.text);
        expect(passageText(element)).toBe(passageText(passage(await bare(markdown), 'p1')));
        const units = folded(element.childNodes.flatMap((child) => unitsOf(child)));
        expect(units.map(({ unit }) => unit).join('')).toBe(first.text);
        const wanted: (string | undefined)[] = units.map(() => undefined);
        for (const { id, start, end } of mentionsIn(first, 'tale', '1', sources).mentions) {
          if (!units.slice(start, end).every((one) => one.emended)) wanted.fill(id, start, end);
        }
        expect(units.map(({ entry }) => entry)).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
  });

  test('link the first of an entry in a section, and no other', async () => {
    expect(
      await marksIn(
        '# Lenin {#lenin}\n\nLenin and Lenin. {#p1}\n\nLenin. {#p2}\n\n## In Petrograd {#in}\n\nLenin in Petrograd. {#p3}',
      ),
    ).toEqual(['a lenin: Lenin', 'span lenin: Lenin', 'span lenin: Lenin', 'a lenin: Lenin', 'a petrograd: Petrograd']);
  });

  test('lead to the page of the entry under the base path', async () => {
    const { render } = await chapterProcessor('/edition/', [], annotation).createRenderer({
      syntaxHighlight: false,
    });
    const frontmatter = { work: 'tale', chapter: '1', order: 1, title: 'A Tale' };
    const { code } = await render('Petrograd {#p1}', { frontmatter });
    expect(code).toContain('<a data-place="petrograd" href="/edition/places/petrograd/">Petrograd</a>');
  });

  test('begin anew in the notes', async () => {
    expect(await marksIn('Lenin[^1] {#p1}\n\n[^1]: Lenin. {#n1 .author}')).toEqual([
      'a lenin: Lenin',
      'a lenin: Lenin',
    ]);
  });

  test('are pieces where emphasis divides a name, of which one is the link', async () => {
    expect(await marksIn('the Left *Socialist* Revolutionaries {#p1}')).toEqual([
      'a left-srs: Left',
      'span left-srs: Socialist',
      'span left-srs: Revolutionaries',
    ]);
  });

  test('stand in no other link: an emended name is left alone, of one emended in part the rest leads', async () => {
    expect(await marksIn('at :emended[Petrograd]{#e1 source="Petrogard"}, Petrograd {#p1}')).toEqual([
      'a petrograd: Petrograd',
    ]);
    expect(await marksIn(':emended[Vladimir]{#e1 source="Vladmir"} Ilyich Lenin {#p1}')).toEqual([
      'span lenin: Vladimir',
      'a lenin: Ilyich Lenin',
    ]);
  });

  test('are no links where the author means himself', async () => {
    const own = await marked('I, the author of these lines {#p1}');
    const marks = own.filter((element) => entryOf(element) === 'trotsky');
    expect(marks.map(({ tagName }) => tagName)).toEqual(['span', 'span']);
    for (const mark of marks) expect(attribute(mark, 'data-self')).toBe('');
  });
});
