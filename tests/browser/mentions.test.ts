import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { layOutAll, readersBrowser } from './edition.ts';

const chapter = '/read/history/42/';
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const first = (page: Page) => page.locator('[data-passage] a[data-person="lenin-vladimir"]').first();
const later = (page: Page) => page.locator('[data-passage] span[data-person="lenin-vladimir"]').first();
const card = (page: Page) => page.getByRole('dialog');
const filled = (page: Page) => card(page).filter({ hasText: 'in this chapter' });

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

/** Where every passage stands on the page. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-passage]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y + window.scrollY, width, height].join(' ');
    }),
  );

describe('a name in the text', () => {
  const open = readersBrowser();

  test('tells who is meant, what this work calls him, how often, and where he appears next', async () => {
    const { page, errors } = await open(chapter, desk);
    await later(page).hover();
    await filled(page).waitFor();
    const words = await card(page).innerText();
    expect(words).toContain('Vladimir Lenin');
    expect(words).toContain('1870–1924. Leader of the Bolsheviks');
    expect(words).toContain('“Ilych”');
    expect(words).toMatch(/Named \d+ times in this chapter, \d+ times in this work/);
    expect(await card(page).getByRole('link', { name: 'To the page of Vladimir Lenin' }).getAttribute('href')).toMatch(
      /\/people\/lenin-vladimir\/$/,
    );
    const own = await later(page).evaluate((mark) => mark.closest('[data-passage]')?.id ?? '');
    const next = card(page).getByRole('link', { name: /^paragraph \d+ of this chapter$/ });
    const target = (await next.getAttribute('href')) ?? '';
    expect(Number(target.slice(2))).toBeGreaterThan(Number(own.slice(1)));
    expect(await page.locator(`${target} [data-person="lenin-vladimir"]`).count()).toBeGreaterThan(0);
    await next.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(await card(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('is counted as often as it is marked', async () => {
    const { page } = await open('/read/lessons/2/', desk);
    const marked = await page.locator('[data-passage] :is(a, span)[data-person="lenin-vladimir"]').count();
    await later(page).hover();
    await filled(page).waitFor();
    expect(await card(page).innerText()).toContain(`Named ${marked} times in this chapter`);
  });

  test('leads into the next chapter from its last place in this one', async () => {
    const { page } = await open('/read/lessons/2/', desk);
    await page.locator('[data-passage] :is(a, span)[data-person="lenin-vladimir"]').last().hover();
    await filled(page).waitFor();
    const next = card(page).locator('.card-body a');
    expect(await next.getAttribute('href')).toBe('/read/lessons/3/#p1');
    await next.click();
    await page.waitForURL('**/read/lessons/3/#p1');
    expect(await page.locator('#p1 [data-person="lenin-vladimir"]').count()).toBeGreaterThan(0);
  });

  test('shows a card with the name as printed before the rest is fetched', async () => {
    const { page } = await open(chapter, desk);
    await page.route('**/data/cards/**', () => undefined);
    await later(page).hover();
    await card(page).waitFor({ timeout: 2000 });
    expect(await card(page).innerText()).toMatch(/^Lenin\s+…\s+To the page of Lenin/);
  });

  test('says so where the rest cannot be fetched, and asks again the next time', async () => {
    const { page } = await open(chapter, desk);
    await page.route('**/data/cards/**', (route) => route.abort());
    await later(page).hover();
    await card(page).filter({ hasText: 'could not be fetched' }).waitFor();
    expect(await card(page).getByRole('link', { name: 'To the page of Lenin' }).count()).toBe(1);
    await page.unroute('**/data/cards/**');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await later(page).hover();
    await filled(page).waitFor();
  });

  test('asks for the fragment of an entry once, and of this host only', async () => {
    const { page, requests } = await open(chapter, desk);
    expect(requests.filter((address) => address.includes('/data/cards/'))).toEqual([]);
    for (const mark of [later(page), first(page)]) {
      await mark.hover();
      await filled(page).waitFor();
      await page.mouse.move(2, 2);
      await card(page).waitFor({ state: 'hidden' });
    }
    const asked = requests.filter((address) => address.includes('/data/cards/'));
    expect(asked.map((address) => new URL(address).pathname)).toEqual(['/data/cards/people/lenin-vladimir.json']);
    expect(new URL(asked[0] ?? '').origin).toBe(new URL(page.url()).origin);
  });

  test('opens its card at a tap at 360 pixels, a link or not, and closes it at a second', async () => {
    const { page } = await open(chapter, phone);
    for (const mark of [first(page), later(page)]) {
      await mark.scrollIntoViewIfNeeded();
      await mark.tap();
      await filled(page).waitFor();
      expect(new URL(page.url()).pathname).toBe(chapter);
      expect(await card(page).boundingBox()).toSatisfy(
        ({ x, width }: { x: number; width: number }) => x >= 0 && x + width <= 360,
      );
      await mark.tap();
      expect(await card(page).count()).toBe(0);
    }
    await later(page).tap();
    await card(page).getByRole('button', { name: 'Close' }).tap();
    expect(await card(page).count()).toBe(0);
    expect(await later(page).evaluate((mark) => mark === document.activeElement)).toBe(true);
  });

  test('holds its card at a click where it is no link, and leads to its page where it is one', async () => {
    const { page } = await open(chapter, desk);
    await later(page).click();
    await filled(page).waitFor();
    await page.mouse.move(2, 2);
    await page.evaluate(() => document.body.animate([], 600).finished.then(() => undefined));
    expect(await card(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    await first(page).click();
    await page.waitForURL('**/people/lenin-vladimir/');
  });

  test('opens its card on focus at the first of a section; Enter goes in, Escape returns', async () => {
    const { page } = await open(chapter, desk);
    await first(page).focus();
    await filled(page).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/of this chapter$/);
    await page.keyboard.press('Escape');
    expect(await first(page).evaluate((mark) => mark === document.activeElement)).toBe(true);
    expect(await card(page).count()).toBe(0);
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
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.documentElement.setAttribute('data-marks', 'all'));
    const texts = await places(page);
    expect(texts.map((place) => place.split(' ').slice(2))).toEqual(before.map((place) => place.split(' ').slice(2)));
  });

  test('is underlined where it is first in its section, and nowhere else until it is pointed at', async () => {
    const { page } = await open(chapter, desk);
    expect(await line(page, 'a[data-person]')).toBe('underline solid');
    expect(await line(page, 'span[data-person="lenin-vladimir"]')).toMatch(/^none/);
    await later(page).hover();
    expect(await line(page, 'span[data-person="lenin-vladimir"]')).toBe('underline solid');
  });

  test('is bare for a reader who wants no marks, and opens no card unless it is a link', async () => {
    const { page } = await open(chapter, desk);
    await choose(page, { marks: 'none' });
    expect(await line(page, 'a[data-person]')).toMatch(/^none/);
    await later(page).hover();
    await page.evaluate(() => document.body.animate([], 400).finished.then(() => undefined));
    expect(await card(page).count()).toBe(0);
    expect(await line(page, 'span[data-person="lenin-vladimir"]')).toMatch(/^none/);
    await first(page).focus();
    await card(page).waitFor();
  });

  test('is underlined everywhere for a reader who wants all marks: persons, places and bodies each in their way', async () => {
    const { page } = await open(chapter, desk);
    await choose(page, { marks: 'all' });
    const lines = await Promise.all(['person', 'place', 'body'].map((kind) => line(page, `span[data-${kind}]`)));
    expect(lines).toEqual(['underline solid', 'underline dashed', 'underline double']);
  });

  test('is plain text where the author says “I”, until all marks are wanted', async () => {
    const { page } = await open('/read/lessons/5/', desk);
    const own = page.locator('[data-passage] span[data-self]').first();
    await own.hover();
    await page.evaluate(() => document.body.animate([], 400).finished.then(() => undefined));
    expect(await card(page).count()).toBe(0);
    expect(await line(page, 'span[data-self]')).toMatch(/^none/);
    await choose(page, { marks: 'all' });
    expect(await line(page, 'span[data-self]')).toBe('underline solid');
    await own.hover();
    await card(page).filter({ hasText: 'the author means himself' }).waitFor();
  });

  test('is not marked in headings, in other links, or on paper', async () => {
    const { page } = await open(chapter, desk);
    const marks = ':is([data-person], [data-place], [data-body])';
    expect(await page.locator(`:is(h1, h2, h3, h4) ${marks}, a:not(.emended) ${marks}, a a`).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.documentElement.setAttribute('data-marks', 'all'));
    expect(await line(page, 'a[data-person]')).toMatch(/^none/);
    expect(await line(page, 'span[data-place]')).toMatch(/^none/);
  });

  test('is a plain link to its page without script', async () => {
    const { page } = await open(chapter, { ...phone, javaScriptEnabled: false });
    expect(await first(page).getAttribute('href')).toBe('/people/lenin-vladimir/');
    await first(page).tap();
    await page.waitForURL('**/people/lenin-vladimir/');
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
