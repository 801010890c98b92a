import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { attribute, type Element, elementsIn, passageText } from '../../scripts/check/dist/pages.ts';
import { writeBody } from '../../src/edition/chapter-markdown.ts';
import { chapterProcessor } from '../../src/markdown/chapter-processor.ts';
import { anyText, hostileLines } from '../edition/hostile-text.ts';

type Render = (markdown: string) => Promise<Element[]>;
let render: Render;

beforeAll(async () => {
  const renderer = await chapterProcessor('/').createRenderer({ syntaxHighlight: false });
  const frontmatter = { work: 'tale', chapter: '1', order: 1, title: 'A Tale' };
  render = async (markdown) => {
    const { code } = await renderer.render(markdown, { frontmatter });
    return elementsIn(parseFragment(code) as DefaultTreeAdapterTypes.ParentNode);
  };
});

const chapter = (text: string): string =>
  writeBody({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `${text} {#p1}` }] }],
  });

/** Elements that a paragraph of plain text has, and nothing beside them. */
const allowed = new Set(['p', 'a', 'span']);

async function expectLiteral(text: string): Promise<void> {
  const elements = await render(chapter(text));
  expect(elements.filter(({ tagName }) => !allowed.has(tagName))).toEqual([]);
  expect(elements.flatMap((element) => attribute(element, 'href') ?? [])).toEqual(['#p1']);
  const [passage] = elements.filter((element) => attribute(element, 'data-passage') === 'tale/1/p1');
  expect(passage && passageText(passage)).toBe(text.replace(/\s+/g, ' ').trim());
}

describe('on the page', () => {
  test.each(hostileLines)('%s is harmless text', async (line) => {
    await expectLiteral(line);
  });

  test('whatever a source says is that text and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
        expectLiteral,
      ),
      { numRuns: 300 },
    );
  });

  test('the golden chapters with hostile lines hold no script, no link out, no image', async () => {
    const golden = 'tests/ingest/golden';
    const folders = readdirSync(golden).filter((name) => name.startsWith('hostile'));
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) {
      const file = path.join(golden, folder, 'chapters', '1.md');
      const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      const elements = await render(body);
      const tags = new Set(elements.map(({ tagName }) => tagName));
      for (const tag of ['script', 'img', 'iframe', 'style', 'div', 'b']) expect(tags, file).not.toContain(tag);
      for (const element of elements) expect(attribute(element, 'href') ?? '#').toMatch(/^#|^\/about\/sources\//);
    }
  });

  test('each note says who wrote it, unless one writer wrote them all', async () => {
    const saysWriter = async (...writers: string[]): Promise<number> => {
      const marks = writers.map((_, index) => `[^${index + 1}]`).join('');
      const notes = writers.map((by, index) => `[^${index + 1}]: Words. {#n${index + 1} .${by}}`);
      const elements = await render([`Text.${marks} {#p1}`, ...notes].join('\n\n'));
      return elements.filter((element) => attribute(element, 'class') === 'note-by').length;
    };
    expect(await saysWriter('author', 'editor', 'editor')).toBe(3);
    expect(await saysWriter('editor', 'editor', 'editor')).toBe(0);
    expect(await saysWriter('editor')).toBe(1);
  });

  test('an emended word leads to its explanation and says what the source reads', async () => {
    const elements = await render('at :emended[Tambov]{#e4 source="Tom & <boy>"}. {#p1}');
    const [link] = elements.filter((element) => attribute(element, 'class') === 'emended');
    expect(link && attribute(link, 'href')).toBe('/about/sources/tale/#e4');
    expect(link && attribute(link, 'title')).toBe('The source reads: Tom & <boy>');
  });

  test('an unknown directive, a block without a mark and a reference without a note are errors', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(render('a :strange[thing] {#p1}')).rejects.toThrow(/:strange/);
    await expect(render('no mark')).rejects.toThrow(/no \{#id\}/);
    await expect(render('a :emended[x] {#p1}')).rejects.toThrow(/:emended/);
    await expect(render('one {#p1}\n\ntwo {#p1}')).rejects.toThrow(/twice/);
  });
});
