/** The timeline: moved, filtered and linked to; by keyboard, by touch, without script. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { readersBrowser } from './edition.ts';

const october = '/timeline/?from=1917-10-01&to=1917-10-31';
const pages = ['/timeline/', '/timeline/hours/', '/timeline/telling/'];

const ready = (page: Page) => page.locator('timeline-view[data-state="ready"]').waitFor();
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const marks = (page: Page) => page.locator('.timeline-sheet svg.timeline-drawing > .marks > a');
const said = (page: Page) => page.locator('.timeline-live').innerText();

describe('whoever browses 1917', () => {
  const open = readersBrowser();

  test('sees the year, then comes closer with the buttons, and the address says where he is', async () => {
    const { page, errors } = await open('/timeline/');
    await ready(page);
    expect(await said(page)).toMatch(/^1917: [45]\d\d\sevents, /);
    await page.getByRole('link', { name: 'October', exact: true }).last().click();
    await expect.poll(() => query(page)).toBe('?from=1917-10-01&to=1917-10-31');
    await page.getByRole('button', { name: 'Closer' }).click();
    await expect.poll(() => query(page)).toMatch(/^\?from=1917-10-08T18:00&to=1917-10-24T06:00$/);
    expect(errors).toEqual([]);
  });

  test('comes back by an address to what he saw', async () => {
    const state = '?from=1917-10-20&to=1917-10-28T12:30&work=history&place=smolny';
    const { page } = await open(`/timeline/${state}`);
    await ready(page);
    const seen = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(query(page)).toBe(state);
    await page.reload();
    await ready(page);
    expect(await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual(seen);
    expect(await page.getByLabel('Where', { exact: true }).inputValue()).toBe('smolny');
  });

  test('chooses an event and has its passages in a card', async () => {
    const { page } = await open(october);
    await ready(page);
    await page.locator('[data-drawn="decree-on-peace"]').click();
    const card = page.getByRole('dialog', { name: 'Decree on Peace' });
    await card.waitFor();
    expect(await card.getByRole('link', { name: /^History, ch\. \d+ ¶\d+$/ }).count()).toBe(1);
    await expect.poll(() => query(page)).toContain('event=decree-on-peace');
  });

  test('opens a counted mark and comes closer', async () => {
    const { page } = await open(october);
    await ready(page);
    const before = await said(page);
    const mark = page.locator('.timeline-sheet .counted').last();
    const count = Number((await mark.textContent())?.slice(1));
    await mark.click();
    expect(await page.locator('.card-events li').count()).toBe(count);
    await page.getByRole('button', { name: 'Come closer' }).click();
    await expect.poll(() => said(page)).not.toBe(before);
  });

  test('moves by dragging and by the wheel', async () => {
    const { page } = await open(october);
    await ready(page);
    const box = await page.locator('.timeline-sheet').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 500, (box?.y ?? 0) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => query(page)).toContain('from=1917-09-2');
    const dragged = query(page);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => query(page)).not.toBe(dragged);
  });

  test('finds the list beneath to hold what the drawing shows', async () => {
    const { page } = await open(`${october}&kind=decree`);
    await ready(page);
    const rows = page.locator('.timeline-list li[data-id]:visible');
    const total = Number(/: (\d+)\sevents?/.exec(await said(page))?.[1]);
    expect(await rows.count()).toBe(total);
  });
});

describe('whoever uses the keyboard', () => {
  const open = readersBrowser();

  test('goes from mark to mark in the order of time, closer and away, and to the ends', async () => {
    const { page } = await open(october);
    await ready(page);
    await page.locator('.timeline-sheet [tabindex="0"]').focus();
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await named();
    await page.keyboard.press('ArrowRight');
    expect(await named()).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await named()).toBe(first);
    await page.keyboard.press('+');
    await expect.poll(() => query(page)).not.toBe('?from=1917-10-01&to=1917-10-31');
    await page.keyboard.press('-');
    await page.keyboard.press('Home');
    await expect.poll(() => query(page)).toContain('from=1903-01-01');
    await page.keyboard.press('End');
    await expect.poll(() => query(page)).toContain('to=1932-12-31');
    expect(await page.locator('.timeline-sheet [tabindex="0"], .timeline-sheet[tabindex="0"]').count()).toBe(1);
  });

  test('finds any event by a few letters and Enter, and its card opens', async () => {
    const { page } = await open('/timeline/');
    await ready(page);
    for (const [letters, name] of [
      ['aurora', 'The Aurora’s blank shot'],
      ['zimmer', 'Zimmerwald conference'],
    ] as const) {
      await page.getByLabel('Find an event').fill('');
      await page.getByLabel('Find an event').focus();
      await page.keyboard.type(letters);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Escape');
    }
  });
});

describe('every reader', () => {
  const open = readersBrowser();

  test('has picture and list without script', async () => {
    const { page } = await open('/timeline/', { javaScriptEnabled: false });
    expect(await page.locator('.timeline-sheet svg:visible').count()).toBe(1);
    expect(await page.locator('.timeline-list li').count()).toBeGreaterThan(500);
    expect(await page.locator('.timeline-controls').first().isVisible()).toBe(false);
  });

  test.each([320, 1920])('need not scroll sideways in a window of %i pixels', async (width) => {
    for (const address of pages) {
      const { page } = await open(address, { viewport: { width, height: 800 } });
      if (address === '/timeline/') await ready(page);
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, width]);
    }
  });

  test('opens a card with a touch', async () => {
    const { page } = await open(october, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await ready(page);
    const mark = page.locator('.timeline-sheet a[data-drawn]').first();
    await mark.tap();
    await page.getByRole('dialog').waitFor();
  });

  test.each(['light', 'dark'] as const)('can use the timeline in %s colours', async (colorScheme) => {
    for (const address of pages) {
      const { page } = await open(address, { colorScheme });
      if (address === '/timeline/') await ready(page);
      expect([address, ...(await accessibilityFaults(page))]).toEqual([address]);
    }
  });

  test('meets no movement that he did not ask for', async () => {
    const { page } = await open('/timeline/', { reducedMotion: 'reduce' });
    await ready(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
