/** Dates in the text: their marks, and the cards that tell each in both calendars. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { layOutAll, readersBrowser } from './edition.ts';

const chapter = '/read/history/42/';
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** 20 October 1917, Old Style. */
const first = (page: Page) => page.locator('[data-passage] time[datetime="1917-11-02"] > a').first();
const later = (page: Page) => page.locator('[data-passage] time[datetime="1917-11-02"]:not(:has(a))').first();
const card = (page: Page) => page.getByRole('dialog');
const filled = (page: Page) => card(page).filter({ hasText: /Told in|, named in/ });
const moment = (page: Page, length: number) =>
  page.evaluate((time) => document.body.animate([], time).finished.then(() => undefined), length);

const choose = async (page: Page, choices: Record<string, string>) => {
  await page.evaluate((kept) => localStorage.setItem('october:preferences:1', kept), JSON.stringify(choices));
  await page.reload();
};

const line = (page: Page, selector: string) =>
  page
    .locator(`[data-passage] ${selector}`)
    .first()
    .evaluate((element) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
      return `${textDecorationLine} ${textDecorationStyle}`;
    });

const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-passage]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y + window.scrollY, width, height].join(' ');
    }),
  );

describe('a date in the text', () => {
  const open = readersBrowser();

  test('tells the day in both calendars, its weekday, why it is that day, and how often it is told', async () => {
    const { page, errors } = await open(chapter, desk);
    await later(page).hover();
    await filled(page).waitFor();
    const words = await card(page).innerText();
    expect(words).toMatch(/^20 October \(2 November\) 1917\s/);
    expect(words).toContain('Friday. Counted here by the Old Style.');
    expect(await card(page).locator('.soft').innerText()).toMatch(/^[A-Z“].+\.$/);
    expect(words).toMatch(/Told in \d+ passages.*History/);
    const way = card(page).getByRole('link', { name: 'To the page of 20 October 1917' });
    expect(await way.getAttribute('href')).toBe('/days/1917-10-20/');
    expect(errors).toEqual([]);
  });

  test('shows its figure with the New Style first for a reader who has chosen so', async () => {
    const { page } = await open(chapter, desk);
    await choose(page, { calendar: 'new' });
    await later(page).hover();
    await filled(page).waitFor();
    expect(await card(page).innerText()).toMatch(/^2 November \(20 October\) 1917\s/);
    const left = async (part: string) => (await card(page).locator(`.double-date ${part}`).boundingBox())?.x ?? 0;
    expect(await left('.new')).toBeLessThan(await left('.old'));
  });

  test('of a text that counts by the New Style is the same day', async () => {
    const { page } = await open('/read/brest-litovsk/part-2/', desk);
    const mark = page.locator('[data-passage] time[datetime="1917-11-07"]:not(a *)').first();
    await mark.hover();
    await filled(page).waitFor();
    const words = await card(page).innerText();
    expect(words).toMatch(/^25 October \(7 November\) 1917\s/);
    expect(words).toContain('Wednesday. Counted here by the New Style.');
    expect(await card(page).locator('.card-more').getAttribute('href')).toContain('/days/1917-10-25/');
  });

  test('that is a month or a year says so', async () => {
    const { page } = await open(chapter, desk);
    const month = page.locator('[data-passage] time[datetime="1917-08-14"][data-through="1917-09-13"]').first();
    await month.hover();
    await filled(page).waitFor();
    expect(await card(page).innerText()).toMatch(
      /^August 1917\s+The month, counted here by the Old Style; by the New Style 14 August – 13 September 1917\./,
    );
    await page.mouse.move(2, 2);
    await card(page).waitFor({ state: 'hidden' });
    await page.locator('[data-passage] time[datetime="1905"]').first().hover();
    await filled(page).waitFor();
    expect(await card(page).innerText()).toMatch(/^1905\s+The year\./);
    expect(await card(page).locator('.double-date').count()).toBe(0);
  });

  test('opens its card at a tap at 360 pixels, a link or not, and closes it at a second', async () => {
    const { page } = await open(chapter, phone);
    for (const mark of [first(page), later(page)]) {
      await mark.scrollIntoViewIfNeeded();
      await mark.tap();
      await filled(page).waitFor();
      expect(new URL(page.url()).pathname).toBe(chapter);
      const { x = -1, width = 0 } = (await card(page).boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      await mark.tap();
      expect(await card(page).count()).toBe(0);
    }
  });

  test('holds its card at a click where it is no link, and leads to its page where it is one', async () => {
    const { page } = await open(chapter, desk);
    await later(page).click();
    await filled(page).waitFor();
    await page.mouse.move(2, 2);
    await moment(page, 600);
    expect(await card(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    await first(page).click();
    await page.waitForURL('**/days/1917-10-20/');
  });

  test('opens its card on focus at the first of a section; Enter goes in, Escape returns', async () => {
    const { page } = await open(chapter, desk);
    await first(page).focus();
    await filled(page).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card');
    const links = await card(page).locator('a').allInnerTexts();
    for (const link of links) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(link);
    }
    expect(links.at(-1)).toBe('To the page of 20 October 1917');
    await page.keyboard.press('Escape');
    expect(await first(page).evaluate((mark) => mark === document.activeElement)).toBe(true);
    expect(await card(page).count()).toBe(0);
  });

  test('of a note in the margin has the card of the note’s date', async () => {
    const { page } = await open('/read/history/38/', desk);
    const mark = page.locator('.side-note time[datetime="1906-11-22"]').first();
    await mark.scrollIntoViewIfNeeded();
    await mark.hover();
    await filled(page).waitFor();
    expect(await card(page).innerText()).toMatch(/^9 \(22\) November 1906\s/);
    expect(await card(page).locator('.card-more').getAttribute('href')).toBe('/days/1906-11-09/');
  });

  test('asks for one small file a chapter, once, and of this host only', async () => {
    const { page, requests } = await open(chapter, desk);
    expect(requests.filter((address) => address.includes('/data/cards/'))).toEqual([]);
    for (const mark of [later(page), first(page)]) {
      await mark.hover();
      await filled(page).waitFor();
      await page.mouse.move(2, 2);
      await card(page).waitFor({ state: 'hidden' });
    }
    const asked = requests.filter((address) => address.includes('/data/cards/'));
    expect(asked.map((address) => new URL(address).pathname)).toEqual(['/data/cards/dates/history/42.json']);
    expect(new URL(asked[0] ?? '').origin).toBe(new URL(page.url()).origin);
  });

  test('says so where nothing can be fetched, keeps the way to its page, and asks again the next time', async () => {
    const { page } = await open(chapter, desk);
    await page.route('**/data/cards/**', (route) => route.abort());
    await later(page).hover();
    await card(page).filter({ hasText: 'could not be fetched' }).waitFor();
    expect(await card(page).locator('.card-more').getAttribute('href')).toMatch(/\/days\/1917-10-20\/$/);
    await page.unroute('**/data/cards/**');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await later(page).hover();
    await filled(page).waitFor();
  });

  test('moves nothing on the page', async () => {
    const { page } = await open(chapter, desk);
    await page.evaluate(() => document.fonts.ready);
    await layOutAll(page);
    await later(page).scrollIntoViewIfNeeded();
    const before = await places(page);
    await later(page).hover();
    await filled(page).waitFor();
    expect(await places(page)).toEqual(before);
  });

  test('has a dotted line where it is first in its section, and none elsewhere until it is pointed at', async () => {
    const { page } = await open(chapter, desk);
    expect(await line(page, 'time > a')).toBe('underline dotted');
    expect(await line(page, 'time:has(> a)')).toMatch(/^none/);
    expect(await line(page, 'time[datetime="1917-11-02"]:not(:has(a))')).toMatch(/^none/);
    await later(page).hover();
    expect(await line(page, 'time[datetime="1917-11-02"]:not(:has(a))')).toBe('underline dotted');
  });

  test('is bare for a reader who wants no marks, and opens no card unless it is a link', async () => {
    const { page } = await open(chapter, desk);
    await choose(page, { marks: 'none' });
    expect(await line(page, 'time > a')).toMatch(/^none/);
    await later(page).hover();
    await moment(page, 400);
    expect(await card(page).count()).toBe(0);
    await first(page).focus();
    await card(page).waitFor();
  });

  test('has a line everywhere for a reader who wants all marks, and none on paper', async () => {
    const { page } = await open(chapter, desk);
    await choose(page, { marks: 'all' });
    expect(await line(page, 'time:not(:has(a))')).toBe('underline dotted');
    await page.emulateMedia({ media: 'print' });
    expect(await line(page, 'time:not(:has(a))')).toMatch(/^none/);
    expect(await line(page, 'time > a')).toMatch(/^none/);
  });

  test('stands in no heading, in no name, and not in the link of another', async () => {
    const { page } = await open(chapter, desk);
    const names = ':is([data-person], [data-place], [data-body])';
    expect(await page.locator(`:is(h1, h2, h3) time, ${names} time, time ${names}, a a, time time`).count()).toBe(0);
  });

  test('is a plain link to its day without script', async () => {
    const { page } = await open(chapter, { ...phone, javaScriptEnabled: false });
    expect(await first(page).getAttribute('href')).toBe('/days/1917-10-20/');
    await first(page).tap();
    await page.waitForURL('**/days/1917-10-20/');
  });

  test.each(['light', 'sepia', 'dark'])('has no accessibility fault with its card open in %s', async (theme) => {
    const { page } = await open(chapter, desk);
    await choose(page, { theme, marks: 'all' });
    await first(page).focus();
    await filled(page).waitFor();
    await page.keyboard.press('Enter');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
