/** The small timelines on the pages of people, places, bodies and events. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { readersBrowser } from './edition.ts';

const drawing = (page: Page) => page.locator('.small-sheet svg:visible');
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the small timeline', () => {
  const open = readersBrowser();

  test.each([
    ['/people/lenin-vladimir/', 320],
    ['/people/lenin-vladimir/', 1280],
    ['/places/smolny/', 320],
    ['/organisations/bolshevik-party/', 768],
    ['/events/july-days/', 320],
  ])(
    'of %s stands without script in a window of %i pixels, readable, and its marks lead on',
    async (address, width) => {
      const { page, errors } = await open(address, { javaScriptEnabled: false, viewport: { width, height: 800 } });
      expect(await drawing(page).count()).toBe(1);
      const marks = drawing(page).getByRole('link');
      expect(await marks.count()).toBeGreaterThan(3);
      const named = drawing(page).locator('a.event').first();
      expect(await named.getAttribute('href')).toMatch(/\/events\/[a-z0-9-]+\/$/);
      const letters = await drawing(page)
        .locator('text')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...letters)).toBeGreaterThan(14);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const heading = await named.locator('title').textContent();
      await named.click();
      expect(heading).toContain(await page.locator('h1').innerText());
      expect(errors).toEqual([]);
    },
  );

  test('has a lane for each work that names a day with the person, in the order of writing', async () => {
    const { page } = await open('/people/lenin-vladimir/');
    const lanes = drawing(page).locator('.lane');
    expect(await lanes.locator('.year').allTextContents()).toEqual(['1918', '1924', '1930–32', '1976']);
    expect(await lanes.nth(2).getAttribute('aria-label')).toMatch(/^History: \d+\spassages$/);
  });

  test('leads to the same time of the same person on the timeline', async () => {
    const { page } = await open('/people/kerensky-alexander/');
    const said = await page.locator('.small-words b').innerText();
    await page.getByRole('link', { name: 'On the timeline' }).click();
    await page.locator('timeline-view[data-state="ready"]').waitFor();
    expect(await page.getByLabel('Who', { exact: true }).inputValue()).toBe('kerensky-alexander');
    expect(await page.locator('.timeline-live').innerText()).toContain(said.split(' ').at(-1));
    expect(new URL(page.url()).search).toMatch(/^\?from=1917-\d\d-01&to=1917-\d\d-3[01]&person=kerensky-alexander$/);
  });

  test('counts lead to the list of the events beneath', async () => {
    const { page } = await open('/people/lenin-vladimir/');
    await drawing(page).locator('.counted').last().click();
    expect(new URL(page.url()).hash).toBe('#events');
    expect(await page.locator('#events').count()).toBe(1);
  });

  test('is not drawn for who has few days and events', async () => {
    const { page } = await open('/people/danton-georges/');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.small-sheet').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('has no accessibility fault in %s colours', async (colorScheme) => {
    for (const address of ['/people/lenin-vladimir/', '/events/july-days/']) {
      const { page } = await open(address, { colorScheme });
      expect([address, ...(await accessibilityFaults(page))]).toEqual([address]);
    }
  });
});

describe('the order of telling of a work', () => {
  const open = readersBrowser();

  test('has full points that name a day, hollow ones that tell an event of it, and says how many', async () => {
    const { page } = await open('/timeline/telling/', { javaScriptEnabled: false });
    const history = page.locator('section', { has: page.locator('#history') });
    const [, naming, telling] = /(\d+)\D+(\d+)/.exec(await history.locator('p.small').innerText()) ?? [];
    const full = history.locator('.telling-course a:has(circle:not(.hollow))');
    const hollow = history.locator('.telling-course a:has(.hollow)');
    expect([await full.count(), await hollow.count()]).toEqual([Number(naming), Number(telling)]);
    const target = await hollow.first().getAttribute('href');
    await page.goto(new URL(target ?? '', page.url()).href);
    expect(await page.locator(`[data-passage]${new URL(page.url()).hash}`).count()).toBe(1);
  });

  test.each([320, 1280])('fits into a window of %i pixels, all points within its frame', async (width) => {
    const { page } = await open('/timeline/telling/', { viewport: { width, height: 800 } });
    for (const sheet of await page.locator('.telling-sheet').all()) {
      const box = await sheet.boundingBox();
      const points = await sheet
        .locator('circle')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
        );
      expect(Math.min(...points.map(({ left }) => left))).toBeGreaterThan((box?.x ?? 0) + 40);
      expect(Math.max(...points.map(({ right }) => right))).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 6);
    }
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});

describe('the hours in a narrow window', () => {
  const open = readersBrowser();

  test('run downwards with the name of every event that the table has, and nothing scrolls sideways', async () => {
    const { page } = await open('/timeline/hours/', { viewport: { width: 320, height: 800 } });
    const marks = page.locator('.timeline-sheet svg:visible a');
    const names = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const rows = await page
      .locator('.hours-table')
      .first()
      .locator('a.title')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(names).toEqual(rows);
    const tops = await marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});
