import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { readersBrowser } from './edition.ts';

const chapter = '/read/history/43/';
const key = 'october.own-marks.v1';
const folder = mkdtempSync(path.join(tmpdir(), 'october-marks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = readersBrowser();

/** Selects words of a paragraph as a reader does by dragging. */
async function select(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate(
    ([local, wanted]) => {
      const element = document.getElementById(local ?? '');
      const walker = document.createTreeWalker(element as Node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(wanted ?? '') ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + (wanted ?? '').length);
        return;
      }
      throw new Error(`no “${wanted}” in ${local}`);
    },
    [id, words],
  );
}

async function highlight(page: Page, id: string, words: string): Promise<void> {
  await select(page, id, words);
  await openPanel(page);
  await page.getByRole('button', { name: 'Highlight the selected words' }).click();
  await page.getByRole('status').getByText('Highlighted.').waitFor();
}

async function openPanel(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: 'My marks' });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: 'My marks' }).click();
  await panel.waitFor();
}

/** The words that the browser draws as highlighted. */
function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['own-highlight', 'own-note'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
  );
}

/** The text of every passage, as it can be quoted. */
function passageTexts(page: Page): Promise<string[]> {
  return page.$$eval('[data-passage]', (elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
      return copy.textContent ?? '';
    }),
  );
}

function stored(page: Page): Promise<string> {
  return page.evaluate((name) => localStorage.getItem(name) ?? '', key);
}

/** Some words of a paragraph that stand in one text node. */
function wordsOf(page: Page, id: string): Promise<string> {
  return page.$eval(`#${id}`, (element) => {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const longest = texts.map((node) => node.textContent ?? '').toSorted((a, b) => b.length - a.length)[0] ?? '';
    return longest.split(' ').slice(3, 12).join(' ');
  });
}

describe('a reader', () => {
  test('highlights words, adds a note, and finds both again on the next visit', async () => {
    const { page, errors } = await open(chapter);
    const before = await passageTexts(page);
    const words = await wordsOf(page, 'p3');
    await highlight(page, 'p3', words);
    expect(await drawn(page)).toEqual([words]);
    await page.getByRole('button', { name: 'Add a note to the highlight in paragraph 3' }).click();
    await page.getByLabel('Your note').fill('Compare the Lessons. <b>Not bold</b>');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.reload();
    await openPanel(page);
    const entry = page.getByRole('dialog').getByRole('listitem');
    expect(await entry.innerText()).toContain(words);
    expect(await entry.innerText()).toContain('<b>Not bold</b>');
    expect(await drawn(page)).toEqual([words]);
    expect(await passageTexts(page)).toEqual(before);
    expect(errors).toEqual([]);
  });

  test('sees nothing before a mark in the lists but its place', async () => {
    const { page } = await open(chapter);
    await highlight(page, 'p3', await wordsOf(page, 'p3'));
    const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Paragraph 3 · highlight' });
    const drawnBefore = () => entry.evaluate((item) => getComputedStyle(item, '::before').content);
    expect(await drawnBefore()).toBe('none');
    await page.goto('/my-marks/');
    expect(await drawnBefore()).toBe('none');
  });

  test('deletes a mark, and takes the deletion back', async () => {
    const { page } = await open(chapter);
    const words = await wordsOf(page, 'p5');
    await highlight(page, 'p5', words);
    await page.getByRole('button', { name: 'Delete the highlight in paragraph 5' }).click();
    expect(await drawn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await drawn(page)).toEqual([words]);
  });

  test('highlights a selection over three paragraphs in each of them', async () => {
    const { page } = await open(chapter);
    await page.evaluate(() => {
      const [first, last] = [document.querySelector('#p3'), document.querySelector('#p5')];
      getSelection()?.setBaseAndExtent(first as Node, 1, last as Node, last?.childNodes.length ?? 0);
    });
    await openPanel(page);
    await page.getByRole('button', { name: 'Highlight the selected words' }).click();
    const texts = await passageTexts(page);
    const shown = await drawn(page);
    expect(shown).toHaveLength(3);
    for (const words of shown) expect(texts.some((text) => text.includes(words.slice(-40)))).toBe(true);
  });

  test('bookmarks a paragraph by keyboard alone, from its number', async () => {
    const { page } = await open(chapter, { viewport: { width: 1280, height: 800 } });
    const before = await passageTexts(page);
    await page.getByRole('link', { name: 'Paragraph 4', exact: true }).focus();
    const toggle = page.getByRole('button', { name: 'Bookmark paragraph 4' });
    await toggle.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    expect(await passageTexts(page)).toEqual(before);
    await page.reload();
    await openPanel(page);
    expect(await page.getByRole('dialog').getByRole('listitem').innerText()).toContain('Paragraph 4 · bookmark');
  });

  test('finds nothing over the bookmark beside a paragraph, wherever the paragraph stands', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 1920, height: 1080 },
    ]) {
      const { page } = await open(chapter, { viewport });
      for (const id of ['p3', 'p9', 'p20']) {
        await page.locator(`#${id} > .number`).focus();
        await page.getByRole('button', { name: `Bookmark paragraph ${id.slice(1)}`, exact: true }).focus();
        const hit = await page.evaluate(() => {
          const { left, right, top, bottom } = (document.activeElement as Element).getBoundingClientRect();
          const at = (x: number) => document.elementFromPoint(x, (top + bottom) / 2);
          return [at(left + 2), at(right - 2)].every((one) => one === document.activeElement);
        });
        expect(hit, `${id} at ${viewport.width}`).toBe(true);
      }
      const edges = await page.evaluate(() => {
        const right = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
        const left = document.querySelector('.margin-bookmark')?.getBoundingClientRect().left ?? 0;
        return { corner: right('.readers-place'), bookmark: left };
      });
      expect(edges.corner).toBeLessThan(edges.bookmark);
    }
  });

  test('opens the panel, marks and leaves by keyboard alone, and is back at the button', async () => {
    const { page } = await open(chapter);
    const words = await wordsOf(page, 'p2');
    await select(page, 'p2', words);
    await page.getByRole('button', { name: 'My marks' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const action = page.getByRole('button', { name: 'Highlight the selected words' });
    await expect.poll(() => action.isEnabled()).toBe(true);
    await action.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => drawn(page)).toEqual([words]);
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await name()).toBe('Add a note to the highlight in paragraph 2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('By keys');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await name()).toBe('Edit the note on the highlight in paragraph 2');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('My marks');
  });

  test('finds highlighted words again after the text has been corrected', async () => {
    const { page } = await open(chapter);
    const words = await wordsOf(page, 'p6');
    await highlight(page, 'p6', words);
    // What the reader marked had a misprint, and stood twenty characters earlier.
    await page.evaluate(
      ([name, exact]) => {
        const file = JSON.parse(localStorage.getItem(name ?? '') ?? '');
        const [quotation, position] = file.first.items[0].target.selector.refinedBy;
        quotation.exact = exact?.replace(/(\w{3})\w/, '$1q').replace(/\w(\w{2}) /, 'x$1 ');
        position.start -= 20;
        position.end -= 20;
        localStorage.setItem(name ?? '', JSON.stringify(file));
      },
      [key, words],
    );
    await page.reload();
    await expect.poll(() => drawn(page)).toEqual([words]);
  });

  test('is told when highlighted words are no more in the text, and keeps the mark', async () => {
    const { page } = await open(chapter);
    await highlight(page, 'p6', await wordsOf(page, 'p6'));
    await page.evaluate((name) => {
      const file = JSON.parse(localStorage.getItem(name) ?? '');
      const [quotation] = file.first.items[0].target.selector.refinedBy;
      Object.assign(quotation, { exact: 'zzzz zzzz zzzz zzzz zzzz', prefix: 'qqqq', suffix: 'qqqq' });
      localStorage.setItem(name, JSON.stringify(file));
    }, key);
    await page.reload();
    await openPanel(page);
    await page.getByText('These words are not found in the text as it stands.').waitFor();
    expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(1);
  });

  test('exports the marks and has them again in another browser', async () => {
    const first = await open(chapter);
    const words = await wordsOf(first.page, 'p3');
    await highlight(first.page, 'p3', words);
    await first.page.getByRole('link', { name: 'All my marks, export and import' }).click();
    const [file] = await Promise.all([
      first.page.waitForEvent('download'),
      first.page.getByRole('button', { name: 'Export my marks' }).click(),
    ]);
    const saved = path.join(folder, 'marks.jsonld');
    await file.saveAs(saved);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    const second = await open('/my-marks/');
    await second.page.getByLabel('Import marks from a file').setInputFiles(saved);
    await second.page.getByText('Imported 1 mark.').waitFor();
    expect(await stored(second.page)).toBe(await stored(first.page));
    await second.page.getByRole('link', { name: 'Paragraph 3' }).click();
    await expect.poll(() => drawn(second.page)).toEqual([words]);
    expect(second.requests.every((url) => new URL(url).hostname === 'localhost')).toBe(true);
  });

  test('is told why a file is refused, and loses nothing by it', async () => {
    const { page, errors } = await open(chapter);
    await highlight(page, 'p3', await wordsOf(page, 'p3'));
    const before = await stored(page);
    await page.goto('/my-marks/');
    const [good] = JSON.parse(before).first.items;
    const script = '<img src=x onerror="document.title=1">';
    const files: [string, RegExp][] = [
      ['{ not json', /not JSON/],
      ['{"type":"AnnotationCollection"}', /holds no AnnotationCollection/],
      [JSON.stringify([good, { ...good, motivation: script }]), /Annotation 2, motivation/],
      [JSON.stringify([{ ...good, id: 7, target: null }]), /Annotation 1, id/],
    ];
    for (const [text, sentence] of files) {
      writeFileSync(path.join(folder, 'bad.json'), text);
      await page.getByLabel('Import marks from a file').setInputFiles(path.join(folder, 'bad.json'));
      await page.getByRole('status').getByText(sentence).waitFor();
      expect(await stored(page)).toBe(before);
    }
    expect(await page.getByRole('listitem').getByText('Paragraph 3').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test('sees script in an imported file as the text that it is', async () => {
    const { page, errors } = await open(chapter);
    await highlight(page, 'p3', await wordsOf(page, 'p3'));
    const file = JSON.parse(await stored(page));
    const script = '<img src=x onerror="document.title=1">';
    file.first.items[0].body = { type: 'TextualBody', value: script };
    file.first.items[0].target.selector.refinedBy[0].exact = script;
    writeFileSync(path.join(folder, 'script.json'), JSON.stringify(file));
    await page.goto('/my-marks/');
    await page.evaluate((name) => localStorage.removeItem(name), key);
    await page.getByLabel('Import marks from a file').setInputFiles(path.join(folder, 'script.json'));
    await page.getByText('Imported 1 mark.').waitFor();
    expect(await page.getByText(script, { exact: true }).count()).toBe(2);
    expect(await page.title()).toBe('My marks · October');
    expect(errors).toEqual([]);
  });

  test('is told when the browser keeps nothing', async () => {
    const { page } = await open(chapter);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await select(page, 'p3', await wordsOf(page, 'p3'));
    await openPanel(page);
    await page.getByRole('button', { name: 'Highlight the selected words' }).click();
    await page.getByText('Your browser did not keep this').waitFor();
  });

  test('sees marks in the margin where the browser cannot draw highlights', async () => {
    const { page } = await open(chapter);
    await highlight(page, 'p3', await wordsOf(page, 'p3'));
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
    await page.reload();
    await page.locator('#p3[data-own-mark="highlight"]').waitFor();
  });
});

describe('without script', () => {
  test('a chapter has no control of marks, place or progress', async () => {
    const { page } = await open(chapter, { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.readers-place').isVisible()).toBe(false);
  });

  test('the page of marks says what it needs and has no dead control', async () => {
    const { page } = await open('/my-marks/', { javaScriptEnabled: false });
    expect(await page.getByRole('main').innerText()).toContain('Marks need JavaScript');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByLabel('Import marks from a file').isVisible()).toBe(false);
  });
});

describe('the panel and the page of marks', () => {
  test.each([320, 1280])('fit a window of %d pixels with marks in them', async (width) => {
    const { page } = await open(chapter, { viewport: { width, height: 640 } });
    await highlight(page, 'p3', await wordsOf(page, 'p3'));
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.goto('/my-marks/');
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test.each(['light', 'dark'] as const)('have no accessibility fault in %s', async (colorScheme) => {
    const axe = await import('axe-core');
    const { page } = await open(chapter, { colorScheme });
    const faults = async (): Promise<string[]> => {
      await page.evaluate(axe.default.source);
      return page.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await inPage.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
    };
    await highlight(page, 'p3', await wordsOf(page, 'p3'));
    await page
      .getByRole('button', { name: /^Bookmark paragraph/ })
      .first()
      .click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Add a note to the highlight in paragraph 3' }).click();
    expect(await faults()).toEqual([]);
    await page.goto('/my-marks/');
    expect(await faults()).toEqual([]);
  });

  test('move no line of the text', async () => {
    const { page } = await open(chapter);
    const tops = () => page.$$eval('[data-passage]', (all) => all.map((each) => each.getBoundingClientRect().top));
    const before = await tops();
    const words = await wordsOf(page, 'p3');
    await highlight(page, 'p3', words);
    await page
      .getByRole('button', { name: /^Bookmark paragraph/ })
      .first()
      .click();
    expect(await tops()).toEqual(before);
  });
});
