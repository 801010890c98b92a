import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { layOutAll, readersBrowser } from './edition.ts';

const narrow = { viewport: { width: 768, height: 900 } };
const touch = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const lessons = '/read/lessons/5/';

const card = (page: Page) => page.getByRole('dialog');

/** Where every passage stands on the page. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-passage]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y + window.scrollY, width, height].join(' ');
    }),
  );

/** Goes by the keyboard from the number of a passage past the links in its text. */
const tabTo = async (page: Page, passage: string, id: string) => {
  await page.locator(`#${passage} .number`).focus();
  for (let links = 0; links < 20; links += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
};

describe('a card', () => {
  const open = readersBrowser();

  test('opens where the pointer rests on a reference, and can be pointed at itself', async () => {
    const { page } = await open(lessons, narrow);
    await page.locator('#ref-n11').hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('Chernov and Tseretelli were ministers');
    expect(await card(page).getAttribute('aria-labelledby')).toBeTruthy();
    await page.getByRole('dialog', { name: 'Editor’s note 11' }).hover();
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card(page).waitFor({ state: 'hidden' });
  });

  test('closes by Escape while the pointer rests on the reference', async () => {
    const { page } = await open(lessons, narrow);
    await page.locator('#ref-n11').hover();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
  });

  test('moves nothing on the page', async () => {
    const { page } = await open('/read/history/42/', narrow);
    await page.evaluate(() => document.fonts.ready);
    await layOutAll(page);
    await page.locator('#ref-n2').scrollIntoViewIfNeeded();
    const before = await places(page);
    await page.locator('#ref-n2').hover();
    await card(page).waitFor();
    expect(await places(page)).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await places(page)).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
  });

  test('shows all its words at 320 pixels when the reader spaces the text out', async () => {
    const { page } = await open('/read/history/42/', { viewport: { width: 320, height: 640 } });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    await page.locator('#ref-n2').scrollIntoViewIfNeeded();
    await page.locator('#ref-n2').focus();
    await card(page).waitFor();
    const box = await card(page).boundingBox();
    expect(box).toSatisfy((at) => at.x >= 0 && at.y >= 0 && at.x + at.width <= 320 && at.y + at.height <= 640);
    const cut = await card(page).evaluate((element) =>
      [element, ...element.querySelectorAll('*')].flatMap((one) => {
        const { overflowY } = getComputedStyle(one);
        const high = one.scrollHeight > one.clientHeight + 1 && overflowY !== 'visible' && overflowY !== 'auto';
        const wide = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
        return high || wide ? [one.outerHTML.slice(0, 80)] : [];
      }),
    );
    expect(cut).toEqual([]);
  });

  test('opens on focus; Enter goes into it, Escape and Tab come back to the reference', async () => {
    const { page } = await open(lessons, narrow);
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
    await tabTo(page, 'p9', 'ref-n11');
    expect(await focused()).toBe('ref-n11');
    await card(page).waitFor();
    expect(await page.locator('#ref-n11').getAttribute('aria-describedby')).toBe(await card(page).getAttribute('id'));
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^card/);
    const stops = await card(page).locator('a[href], button').count();
    for (let stop = 1; stop < stops; stop += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('card-more');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('ref-n11');
    expect(await card(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    for (let stop = 0; stop <= stops; stop += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('ref-n11');
    expect(await card(page).count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('ref-n11');
  });

  test('stays while its reference has the focus, though the pointer passes over it', async () => {
    const { page } = await open(lessons, narrow);
    await tabTo(page, 'p9', 'ref-n11');
    await card(page).waitFor();
    await page.locator('#ref-n11').hover();
    await page.mouse.move(2, 2);
    await page.evaluate(() => document.body.animate([], 600).finished.then(() => undefined));
    expect(await card(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await card(page).filter({ hasText: 'Chernov' }).count()).toBe(0);
  });

  test('leads on to the note at the chapter’s end', async () => {
    const { page } = await open(lessons, narrow);
    await page.locator('#ref-n11').focus();
    await page.keyboard.press('Enter');
    await card(page).getByRole('link', { name: 'To the note at the chapter’s end' }).press('Enter');
    expect(new URL(page.url()).hash).toBe('#n11');
    expect(await card(page).count()).toBe(0);
  });

  test('opens at a tap, and closes by its button, by a tap beside it, and by a second tap', async () => {
    const { page } = await open(lessons, touch);
    const reference = page.locator('#ref-n11');
    await reference.tap();
    await card(page).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await card(page).getByRole('button', { name: 'Close' }).tap();
    expect(await card(page).count()).toBe(0);
    await reference.tap();
    await card(page).waitFor();
    await page.touchscreen.tap(4, 4);
    expect(await card(page).count()).toBe(0);
    await reference.tap();
    await card(page).waitFor();
    await reference.tap();
    expect(await card(page).count()).toBe(0);
  });

  test('tells at an emended word what the source reads, and why it is changed', async () => {
    const { page } = await open('/read/history/38/', narrow);
    const word = page.locator('a.emended', { hasText: 'Tambov' }).first();
    await word.hover();
    await card(page).waitFor();
    const words = await card(page).innerText();
    expect(words).toContain('The source reads: Tomboy');
    expect(words).toContain('Tambov');
    expect(await card(page).locator('.card-more').getAttribute('href')).toBe(
      await word.evaluate(({ href }: HTMLAnchorElement) => href),
    );
  });

  test.each([
    ['320 pixels', { width: 320, height: 640 }],
    ['zoom of 400 %', { width: 320, height: 256 }],
    ['768 pixels', { width: 768, height: 900 }],
    ['1920 pixels', { width: 1920, height: 1080 }],
  ])('stays inside the window and off its own reference at %s', async (_name, viewport) => {
    const { page } = await open('/read/history/42/', { viewport, reducedMotion: 'reduce' });
    for (const block of ['start', 'center', 'end'] as const) {
      await page.locator('#ref-n2').evaluate((element, where) => element.scrollIntoView({ block: where }), block);
      await page.locator('#ref-n2').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => {
        const { top, left, bottom, right } = document.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
        return right > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      });
      const [own, shown] = await Promise.all([page.locator('#ref-n2').boundingBox(), card(page).boundingBox()]);
      if (!own || !shown) throw new Error('the reference or its card is not on the page');
      expect(shown.y + shown.height <= own.y || shown.y >= own.y + own.height).toBe(true);
      const close = page.getByRole('button', { name: 'Close' });
      await close.focus();
      expect(await close.boundingBox()).toSatisfy(({ y }) => y >= 0 && y < viewport.height);
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test.each(['light', 'dark'] as const)('has no accessibility fault when open in %s', async (colorScheme) => {
    const { page } = await open(lessons, { ...narrow, colorScheme });
    await page.locator('#ref-n10').focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('a.emended').first().focus();
    await card(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('is a plain link without script', async () => {
    const { page } = await open(lessons, { ...touch, javaScriptEnabled: false });
    await page.locator('#ref-n11').tap();
    expect(new URL(page.url()).hash).toBe('#n11');
  });
});
