import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readersBrowser } from './edition.ts';

const chapter = '/read/history/43/';
const open = readersBrowser();

/** Reads on to a paragraph, as with the wheel. */
async function readTo(page: Page, id: string): Promise<void> {
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 200);
  await page.evaluate((local) => document.getElementById(local)?.scrollIntoView(), id);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('october.last-places.v1') ?? ''))
    .toContain(`history/43/`);
}

function place(page: Page): Promise<string> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('october.last-places.v1') ?? '[]')[0]?.passage ?? '');
}

describe('a reader who returns', () => {
  test.each(['/', '/read/', '/read/history/'])(
    'is offered the place last read at %s, and goes there',
    async (address) => {
      const { page } = await open(chapter);
      await readTo(page, 'p12');
      await expect.poll(() => place(page)).toMatch(/p1[123]$/);
      await page.goto(address);
      const offer = page.locator('.last-place');
      expect(await offer.innerText()).toMatch(/^You were at paragraph 1[123] of The Art of Insurrection\./);
      expect(new URL(page.url()).pathname).toBe(address);
      await offer.getByRole('link').click();
      expect(page.url()).toMatch(/\/read\/history\/43\/#p1[123]$/);
    },
  );

  test('can have the place forgotten', async () => {
    const { page } = await open(chapter);
    await readTo(page, 'p12');
    await page.goto('/read/history/');
    await page.getByRole('button', { name: 'Forget this' }).click();
    expect(await page.locator('.last-place').innerText()).toBe('Forgotten.');
    await page.reload();
    expect(await page.locator('.last-place').innerText()).toBe('');
  });

  test('is not offered a place of another work, nor one that is made up', async () => {
    const { page, errors } = await open(chapter);
    await readTo(page, 'p12');
    await page.goto('/read/lessons/');
    expect(await page.locator('.last-place').innerText()).toBe('');
    const made = [{ passage: '../../x/p1', title: '<b>', at: 1 }, { passage: 'history/999/p1', title: 'x', at: 2 }, 7];
    await page.evaluate((data) => localStorage.setItem('october.last-places.v1', JSON.stringify(data)), made);
    await page.goto('/');
    expect(await page.locator('.last-place').innerText()).toBe('');
    expect(errors).toEqual([]);
  });

  test('loses no place by looking a passage up', async () => {
    const { page } = await open(chapter);
    await readTo(page, 'p12');
    const before = await place(page);
    await page.goto('/');
    await page.goto('/read/history/43/#p40');
    await page.locator('[data-progress]').waitFor();
    await page.goto('/');
    expect(await place(page)).toBe(before);
  });

  test('sees nothing move when the offer comes', async () => {
    const { page } = await open(chapter);
    await page.evaluate(() => {
      const title = 'Withdrawal from the Pre-Parliament and Struggle for the Soviet Congress';
      const place = { passage: 'history/43/p12', title, at: 1 };
      localStorage.setItem('october.last-places.v1', JSON.stringify([place]));
    });
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of ['/', '/read/', '/read/history/']) {
        await page.goto(address);
        const shift = await page.evaluate(() => {
          const below = document.querySelector('.last-place + *') ?? document.querySelector('.entries');
          const top = () => below?.getBoundingClientRect().top;
          const offer = document.querySelector('.last-place');
          const full = top();
          offer?.replaceChildren();
          offer?.removeAttribute('data-filled');
          return (full ?? Number.NaN) - (top() ?? Number.NaN);
        });
        expect(shift, `${address} at ${width}`).toBe(0);
      }
    }
  });
});

describe('progress through a chapter', () => {
  test('goes from none to all, and the minutes go down', async () => {
    const { page } = await open(chapter, { viewport: { width: 1280, height: 800 } });
    const left = page.locator('[data-left]');
    const minutes = async (): Promise<number> => Number.parseInt(await left.innerText(), 10);
    const line = () => page.$eval('[data-line]', (element) => element.getBoundingClientRect().width);
    await left.waitFor();
    const start = await minutes();
    expect(start).toBeGreaterThan(20);
    expect(await line()).toBe(0);
    await page.evaluate(() => document.querySelector('.beside')?.scrollIntoView({ block: 'end' }));
    await expect.poll(minutes).toBeLessThanOrEqual(5);
    expect(await line()).toBe(1280);
  });

  test('says that all is read when the reader has jumped past the text, and the whole time again at its beginning', async () => {
    const { page } = await open('/read/cliff-lenin/19/', { viewport: { width: 1280, height: 800 } });
    const left = page.locator('[data-left]');
    await left.waitFor();
    const whole = await left.innerText();
    await page.evaluate(() => document.querySelector('#notes')?.scrollIntoView());
    await expect.poll(() => left.innerText()).toBe('All read');
    expect(await page.$eval('[data-line]', (element) => element.getBoundingClientRect().width)).toBe(1280);
    await page.getByRole('button', { name: 'My marks' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Bookmark paragraph/ })
      .waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => left.innerText()).toBe(whole);
  });

  test.each(['history/43', 'history/appendix-2', 'cliff-lenin/19', 'lessons/5'])(
    'begins in %s with the minutes that the contents give',
    async (id) => {
      const [work = '', local = ''] = id.split('/');
      const { page } = await open(`/read/${work}/`);
      const entry = page.getByRole('listitem').filter({ has: page.locator(`a.title[href="/read/${work}/${local}/"]`) });
      const minutes = /(\d+)\smin/.exec(await entry.innerText())?.[1];
      await page.goto(`/read/${id}/`);
      await page.locator('[data-progress]').waitFor();
      expect(await page.locator('[data-left]').innerText()).toBe(`${minutes} min left`);
    },
  );

  test('moves no line of the text and says nothing to a screen reader', async () => {
    const { page } = await open(chapter);
    await page.locator('[data-progress]').waitFor();
    expect(await page.getAttribute('[data-progress]', 'aria-hidden')).toBe('true');
    const top = () => page.$eval('#p1', (element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.$eval('[data-progress]', (element) => element.remove());
    expect(await top()).toBe(before);
  });

  test('is not printed', async () => {
    const { page } = await open(chapter);
    await page.locator('[data-progress]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.readers-place').isVisible()).toBe(false);
  });
});
