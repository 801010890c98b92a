/** The drawing at the head of a chapter: which days it tells, in the order of telling. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { layOutAll, readersBrowser } from './edition.ts';

const chapter = '/read/history/42/';
const drawing = (page: Page) => page.locator('.chapter-days');
const marks = (page: Page) => drawing(page).locator('svg a');

describe('the days told in a chapter', () => {
  const open = readersBrowser();

  test('lead to their passages, by name and by mouse', async () => {
    const { page, errors } = await open(chapter, { viewport: { width: 1280, height: 900 } });
    const names = await marks(page).locator('title').allTextContents();
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(name).toMatch(/^Paragraph \d+: .*\d{4}/);
    const mark = drawing(page)
      .getByRole('link', { name: /: 20 October 1917$/ })
      .first();
    const target = (await mark.getAttribute('href')) ?? '';
    expect(await page.locator(`${target} time[datetime="1917-11-02"]`).count()).toBeGreaterThan(0);
    await mark.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(errors).toEqual([]);
  });

  test('stand in the order of the text, across', async () => {
    const { page } = await open(chapter);
    const found = await marks(page).evaluateAll((links) =>
      links.map((link) => ({ x: link.getBoundingClientRect().x, target: link.getAttribute('href') ?? '' })),
    );
    const inText = await page.locator('[data-passage]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const order = found.map(({ target }) => inText.indexOf(target));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    for (const [index, { x }] of found.entries()) expect(x).toBeGreaterThanOrEqual((found[index - 1]?.x ?? 0) - 6);
  });

  test('are said in words, in both calendars', async () => {
    const { page } = await open(chapter, { javaScriptEnabled: false });
    expect(await drawing(page).locator('figcaption').innerText()).toMatch(
      /^Days told here .*1917 \(.*1917\)\. \d+\spassages name a day\.$/,
    );
  });

  test('can be passed over by keyboard', async () => {
    const { page } = await open(chapter);
    const past = drawing(page).getByRole('link', { name: 'Past the drawing' });
    await past.focus();
    expect((await past.boundingBox())?.width).toBeGreaterThan(40);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-passage]')?.id)).toBe('p1');
  });

  test.each([
    [320, 'below'],
    [768, 'below'],
    [1200, 'beside'],
    [1280, 'beside'],
    [1920, 'beside'],
  ])('stand at %d pixels %s the title, in the window', async (width, where) => {
    const { page } = await open(chapter, { viewport: { width, height: 900 } });
    const [title, text, picture] = await Promise.all(
      ['h1', '#p1', '.chapter-days'].map((selector) => page.locator(selector).boundingBox()),
    );
    if (!title || !text || !picture) throw new Error('title, text or drawing is not shown');
    expect(picture.x + picture.width).toBeLessThanOrEqual(width);
    if (where === 'beside') expect(picture.x).toBeGreaterThan(text.x + text.width);
    else {
      expect(picture.y).toBeGreaterThanOrEqual(title.y + title.height);
      expect(text.y).toBeGreaterThanOrEqual(picture.y + picture.height);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test.each(['largest', 'large'])('stand below the title where letters are %s', async (size) => {
    const { page } = await open(chapter, { viewport: { width: 1280, height: 900 } });
    await page.evaluate((kept) => localStorage.setItem('october:preferences:1', kept), JSON.stringify({ size }));
    await page.reload();
    const picture = await drawing(page).boundingBox();
    const text = await page.locator('#p1').boundingBox();
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
  });

  test('lie upon no note of the margin', async () => {
    for (const address of ['/read/history/38/', '/read/lessons/5/', '/read/cliff-lenin/19/']) {
      const { page } = await open(address, { viewport: { width: 1280, height: 900 } });
      await page.locator('.side-note').first().waitFor();
      await layOutAll(page);
      const picture = await drawing(page).boundingBox();
      const note = await page.locator('.side-note').first().boundingBox();
      expect(note?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
    }
  });

  test('are not drawn for a chapter that names fewer than three days, nor on paper', async () => {
    const { page } = await open('/read/history/appendices/');
    expect(await drawing(page).count()).toBe(0);
    await page.goto(chapter);
    await page.emulateMedia({ media: 'print' });
    expect(await drawing(page).isVisible()).toBe(false);
  });

  test.each(['light', 'sepia', 'dark'])('have no accessibility fault in %s', async (theme) => {
    const { page } = await open(chapter, { viewport: { width: 1280, height: 900 } });
    await page.evaluate((kept) => localStorage.setItem('october:preferences:1', kept), JSON.stringify({ theme }));
    await page.reload();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
