import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readersBrowser } from './edition.ts';

const row = (page: Page) => page.getByRole('navigation', { name: 'Where you are' });
const steps = (page: Page): Promise<string[]> => row(page).getByRole('link').allInnerTexts();

describe.each([
  ['with script', true],
  ['without script', false],
])('a reader %s', (_name, javaScriptEnabled) => {
  const open = readersBrowser();

  test('sees on a chapter of which work it is, and goes up step by step', async () => {
    const { page } = await open('/read/history/43/', { javaScriptEnabled });
    const shown = ['October', 'Read', 'History of the Russian Revolution, vol. 3', 'The Art of Insurrection'];
    expect(await steps(page)).toEqual(shown);
    expect(await row(page).locator('[aria-current="page"]').innerText()).toBe('The Art of Insurrection');
    for (const [name, address] of [
      ['History of the Russian Revolution, vol. 3', '/read/history/'],
      ['Read', '/read/'],
      ['October', '/'],
    ] as const) {
      await row(page).getByRole('link', { name, exact: true }).click();
      expect(new URL(page.url()).pathname).toBe(address);
    }
  });

  test('is led on from the shelf to the first work and its first chapter', async () => {
    const { page } = await open('/read/', { javaScriptEnabled });
    await page.getByRole('link', { name: /^Begin with/ }).click();
    expect(new URL(page.url()).pathname).toBe('/read/brest-litovsk/');
    await page.getByRole('link', { name: /^Begin with/ }).click();
    expect(new URL(page.url()).pathname).toBe('/read/brest-litovsk/introduction/');
    await page.getByRole('link', { name: /^Next/ }).click();
    expect(new URL(page.url()).pathname).toBe('/read/brest-litovsk/part-1/');
  });

  test('finds behind every way of the front door a page', async () => {
    const { page } = await open('/', { javaScriptEnabled });
    const ways = page.getByRole('navigation', { name: 'Ways in' }).getByRole('link');
    const count = await ways.count();
    expect(count).toBeGreaterThanOrEqual(3);
    for (let way = 0; way < count; way++) {
      await ways.nth(way).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('No page at this address');
      await page.goto('/');
    }
  });
});

describe('a reader of a long chapter', () => {
  const open = readersBrowser();

  test('is told the section, which follows the reading', async () => {
    const { page } = await open('/read/brest-litovsk/part-2/');
    const section = row(page).locator('.section');
    expect(await section.isVisible()).toBe(false);
    await page.goto('/read/brest-litovsk/part-2/#the-voice-of-the-front');
    const link = row(page).getByRole('link', { name: 'THE VOICE OF THE FRONT.' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('#the-voice-of-the-front');
    await page.goto('/read/brest-litovsk/part-2/#the-decisive-day');
    await row(page).getByRole('link', { name: 'THE DECISIVE DAY' }).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await section.waitFor({ state: 'hidden' });
  });

  test('is told the notes, and not the section before them, at the notes', async () => {
    const { page } = await open('/read/cliff-lenin/19/#notes');
    const section = row(page).locator('.section').getByRole('link');
    await expect.poll(() => section.innerText()).toBe('Notes');
    // Where a reader sees it: the driver’s own click would first scroll the row, which is in sight already.
    const { x, y, width, height } = (await section.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(new URL(page.url()).hash).toBe('#notes');
  });

  test.each([360, 768, 1280])('arrives at %i pixels below the row, not behind it', async (width) => {
    const { page } = await open('/read/brest-litovsk/part-2/#p30', { viewport: { width, height: 800 } });
    const passage = await page.locator('#p30').boundingBox();
    const bar = await row(page).boundingBox();
    expect(passage?.y).toBeGreaterThanOrEqual(Math.max(0, (bar?.y ?? 0) + (bar?.height ?? 0)));
    expect(passage?.y).toBeLessThan(120);
  });

  test('keeps the row on one line, however long the names are', async () => {
    const { page } = await open('/read/history/appendix-3/', { viewport: { width: 768, height: 800 } });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    await row(page).locator('.section').waitFor();
    const box = await row(page).boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThan(48);
  });
});

describe('whoever shows a link', () => {
  const open = readersBrowser();

  test.each(['/', '/read/lessons/', '/read/history/43/'])('to %s gets the picture that the page names', async (at) => {
    const { page } = await open(at);
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    const { pathname } = new URL(picture ?? '');
    const response = await page.goto(pathname);
    expect(response?.headers()['content-type']).toBe('image/png');
    const size = await page
      .locator('img')
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(size).toEqual([1200, 630]);
  });
});
