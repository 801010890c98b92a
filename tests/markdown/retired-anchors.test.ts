import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { attribute, type Element, elementsIn, passageText } from '../../scripts/check/dist/pages.ts';
import type { Retired } from '../../src/edition/retired-anchors.ts';
import { chapterProcessor } from '../../src/markdown/chapter-processor.ts';

const body =
  '# A Tale {#a-tale}\n\nThe carter waited. {#p1}\n\nThe ford was high.[^1] {#p2}\n\n[^1]: It rained. {#n1}\n';

async function render(retired: Retired[]): Promise<Element[]> {
  const renderer = await chapterProcessor('/', retired).createRenderer({ syntaxHighlight: false });
  const frontmatter = { work: 'tale', chapter: '2', order: 2, title: 'A Tale' };
  const { code } = await renderer.render(body, { frontmatter });
  return elementsIn(parseFragment(code) as DefaultTreeAdapterTypes.ParentNode);
}

const withId = (elements: Element[], id: string): Element => {
  const found = elements.filter((element) => attribute(element, 'id') === id);
  expect(found, id).toHaveLength(1);
  return found[0] as Element;
};

describe('the id of a retired passage', () => {
  test.each([
    ['tale/2/p1', 'p7', 'p1'],
    ['tale/2/a-tale', 'an-old-tale', 'a-tale'],
    ['tale/2/n1', 'n4', 'n1'],
  ])('stands in %s, whose text stays what it was', async (to, old, local) => {
    const plain = passageText(withId(await render([]), local));
    const elements = await render([{ id: `tale/2/${old}`, to }]);
    const block = withId(elements, local);
    expect(elementsIn(block)).toContain(withId(elements, old));
    expect(passageText(block)).toBe(plain);
    expect(attribute(withId(elements, old), 'data-retired')).toBe(`tale/2/${old}`);
  });

  test('stands with its work and chapter where it comes from another chapter', async () => {
    const elements = await render([{ id: 'tale/1/p9', to: 'tale/2/p2' }]);
    expect(elementsIn(withId(elements, 'p2'))).toContain(withId(elements, 'from-tale-1-p9'));
  });

  test('has its place beside others that are sent to the same passage', async () => {
    const elements = await render([
      { id: 'tale/2/p8', to: 'tale/2/p2' },
      { id: 'tale/2/p9', to: 'tale/2/p2' },
    ]);
    const inside = elementsIn(withId(elements, 'p2'));
    expect(inside).toContain(withId(elements, 'p8'));
    expect(inside).toContain(withId(elements, 'p9'));
  });

  test('is no business of other chapters', async () => {
    const elements = await render([{ id: 'tale/1/p9', to: 'tale/1/p2' }]);
    expect(elements.filter((element) => attribute(element, 'data-retired') !== undefined)).toEqual([]);
  });

  test('is an error if it still stands, or is sent to a passage that does not', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(render([{ id: 'tale/2/p1', to: 'tale/2/p2' }])).rejects.toThrow(/tale\/2\/p1, which stands/);
    await expect(render([{ id: 'tale/2/p9', to: 'tale/2/p77' }])).rejects.toThrow(/p77, which the chapter does not/);
  });
});
