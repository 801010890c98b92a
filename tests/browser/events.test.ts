/** What happened: the lists of events, the page of each, and events on days, on pages of people and in cards. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/schemas/published-data.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { readersBrowser } from './edition.ts';

const insurrection = '/events/october-insurrection/';
const palace = '/events/storming-of-winter-palace/';
const pages = ['/events/', '/events/by-kind/', insurrection, palace, '/events/french-revolution/'];
const records = JSON.parse(readFileSync('dist/data/events.json', 'utf8')) as EventRecord[];
const shown = '.event-list > li:not([hidden]) .title';

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('whoever looks for an event', () => {
  const open = readersBrowser();

  test('finds all of them by date without script, the chief year open', async () => {
    const { page } = await open('/events/', { javaScriptEnabled: false });
    expect(await page.locator('.event-list .title').count()).toBe(records.length);
    expect(await page.getByRole('link', { name: 'October insurrection in Petrograd' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Great French Revolution' }).isVisible()).toBe(false);
    const links = page.locator('.event-list .title');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(records.length);
  });

  test('finds by a word of the name what lies in a folded part', async () => {
    const { page, errors } = await open('/events/');
    await page.getByLabel('A word of the name').fill('french rev');
    await expect.poll(() => page.locator(shown).allInnerTexts()).toEqual(['Great French Revolution']);
    expect(await page.locator(shown).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('narrows the list by kind and text, and can share what he sees', async () => {
    const { page } = await open('/events/');
    await page.getByLabel('Kind').selectOption('seizure');
    await page.getByLabel('Told in').selectOption('lessons');
    const fit = records.filter(({ kind, works }) => kind === 'seizure' && works['lessons']).length;
    await expect.poll(() => page.locator(shown).count()).toBe(fit);
    await page.goto(page.url());
    await expect.poll(() => page.locator(shown).count()).toBe(fit);
  });

  test('sees by its weight, not by its colour, how important an event is', async () => {
    const { page } = await open('/events/');
    const weights = await Promise.all(
      [1, 2, 3, 4].map((importance) =>
        page
          .locator(`.importance-${importance} .title`)
          .first()
          .evaluate((title) => [getComputedStyle(title).fontWeight, getComputedStyle(title).color]),
      ),
    );
    const numbers = weights.map(([weight]) => Number(weight));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(new Set(weights.map(([, colour]) => colour)).size).toBe(1);
  });

  test('comes from the list by kind to the events of that kind', async () => {
    const { page } = await open('/events/by-kind/');
    await page.getByRole('navigation', { name: 'Parts of the list' }).getByRole('link', { name: 'Decrees' }).click();
    expect(new URL(page.url()).hash).toBe('#decree');
  });
});

describe('whoever reads of one event', () => {
  const open = readersBrowser();

  test('sees when it was in both calendars, and how the works tell it in the order of writing', async () => {
    const { page, errors } = await open(insurrection);
    expect(words(await page.locator('.event-styles').innerText())).toBe(
      '24–26 October 1917 6–8 November 1917 by the New Style',
    );
    const years = await page.locator('.told-work .kicker').allInnerTexts();
    expect(years.length).toBeGreaterThan(2);
    expect(years).toEqual(years.toSorted());
    expect(errors).toEqual([]);
  });

  test('comes from an excerpt to the passage that has its words', async () => {
    const { page } = await open(palace, { javaScriptEnabled: false });
    const line = page.locator('.told-lines li').nth(1);
    const excerpt = words(await line.locator('p').first().innerText());
    await line.getByRole('link').click();
    const passage = words(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).innerText());
    expect(passage).toContain(excerpt.replace(/^… /, '').slice(0, 40));
  });

  test('goes up to the greater event and down again to the part', async () => {
    const { page } = await open(palace, { javaScriptEnabled: false });
    await page.locator('.within-events a').last().click();
    expect(pathOf(page)).toBe(insurrection);
    await page.locator('.event-list').getByRole('link', { name: 'Capture of the Winter Palace' }).click();
    expect(pathOf(page)).toBe(palace);
  });

  test('goes to the event after and comes back', async () => {
    const { page } = await open(palace);
    const nav = (at: string) => page.getByRole('navigation', { name: at });
    await nav('at the foot').getByRole('link', { name: 'After' }).click();
    expect(pathOf(page)).not.toBe(palace);
    await nav('at the foot').getByRole('link', { name: 'Before' }).click();
    expect(pathOf(page)).toBe(palace);
  });

  test('is told where the accounts differ, with the passages', async () => {
    const differing = records.find(({ differs }) => differs.length > 0);
    const { page } = await open(differing?.url ?? '');
    const accounts = page.locator('.event-accounts');
    await accounts.getByRole('heading', { name: 'Where the accounts differ' }).waitFor();
    expect(await accounts.getByRole('link').count()).toBeGreaterThan(0);
  });

  test('gives machines the same days by the Gregorian calendar', async () => {
    const { page } = await open(palace);
    const [data] = (await page.locator('script[type="application/ld+json"]').allTextContents())
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .filter((one) => one['@type'] === 'Event');
    expect(data).toMatchObject({
      startDate: '1917-11-07',
      endDate: '1917-11-08',
      superEvent: { '@type': 'Event', name: 'October insurrection in Petrograd' },
    });
  });

  test('has the New Style first if he prefers it', async () => {
    const { page } = await open(insurrection);
    await page.evaluate(() => document.documentElement.setAttribute('data-calendar', 'new'));
    const left = async (style: string): Promise<number> =>
      (await page.locator(`.event-styles .${style}`).boundingBox())?.x ?? 0;
    expect(await left('new-style')).toBeLessThan(await left('old-style'));
    expect(words(await page.locator('.event-styles').innerText())).toContain('24–26 October 1917 by the Old Style');
  });
});

describe('whoever reads of something else', () => {
  const open = readersBrowser();

  test('finds on the page of a day what happened, above what is told of it', async () => {
    const { page } = await open('/days/1917-10-25/', { javaScriptEnabled: false });
    const events = page.locator('.day-events');
    await events.getByRole('link', { name: 'Second Congress of Soviets', exact: true }).first().click();
    expect(pathOf(page)).toBe('/events/second-congress-of-soviets/');
  });

  test('finds on the page of a month its chief events', async () => {
    const { page } = await open('/days/1917-07/');
    expect(await page.locator('.month-events').getByRole('link', { name: 'July Days', exact: true }).count()).toBe(1);
  });

  test.each(['/people/kamenev-lev/', '/places/smolny/', '/organisations/military-revolutionary-committee/'])(
    'finds on %s the events that belong there',
    async (address) => {
      const { page } = await open(address);
      const events = page.locator('section[aria-labelledby="events"]');
      expect(await events.locator('.event-list').first().locator('li').count()).toBeGreaterThan(3);
      expect(await events.locator('details .event-list li').count()).toBeGreaterThan(8);
    },
  );

  test('opens the card of an event at its name in the text, and goes on to its page', async () => {
    const { page, errors } = await open('/read/lessons/4/');
    const mark = page.locator('a[data-event]').first();
    const [href, name] = [await mark.getAttribute('href'), await mark.innerText()];
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.card:popover-open');
    await card.getByText(/^Told by /).waitFor();
    expect(await card.innerText()).toMatch(/1917|190\d/);
    await card.locator('.card-more').click();
    await expect.poll(() => pathOf(page)).toBe(href);
    expect([name, ...errors]).toEqual([name]);
  });

  test('learns from the card of a date what happened on that day', async () => {
    const { page } = await open('/read/history/46/');
    const mark = page.locator('[data-passage] time[datetime="1917-11-07"]:not([data-through]) > a').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.card:popover-open');
    await card.getByText('What happened:').waitFor();
    expect(await card.locator('a[href^="/events/"]').count()).toBeGreaterThan(1);
  });
});

describe('every reader', () => {
  const open = readersBrowser();

  test.each(pages.flatMap((address) => (['light', 'dark'] as const).map((scheme) => [address, scheme] as const)))(
    'can use %s in %s colours',
    async (address, colorScheme) => {
      const { page } = await open(address, { colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    120_000,
  );

  test.each([320, 1920])('need not scroll sideways in a window of %i pixels', async (width) => {
    for (const address of pages) {
      const { page } = await open(address, { viewport: { width, height: 800 } });
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, width]);
    }
  });
});
