/** What happened on a day: its page, the calendars of months and years, the year as a picture. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { readersBrowser } from './edition.ts';

const october = '/days/1917-10-25/';
const pages = ['/days/', '/days/1917/', '/days/1917-10/', '/days/1918-02/', october, '/days/1918-02-23/'];

const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe('whoever asks what happened on a day', () => {
  const open = readersBrowser();

  test('finds Brest-Litovsk’s November 7th and the History’s October 25 on one page', async () => {
    const { page, errors } = await open(october);
    expect(await page.title()).toBe('25 October (7 November) 1917 · October');
    const works = page.locator('.told-work');
    const texts = await works.allInnerTexts();
    expect(texts.some((text) => /Brest-Litovsk[\s\S]*Prints 7 November, New Style[\s\S]*November 7th/.test(text))).toBe(
      true,
    );
    expect(texts.some((text) => /History[\s\S]*October 25/.test(text))).toBe(true);
    expect(errors).toEqual([]);
  });

  test('sees the works in the order of writing', async () => {
    const { page } = await open(october);
    const years = await page.locator('.told-work .kicker').allInnerTexts();
    expect(years.length).toBeGreaterThan(2);
    expect(years).toEqual(years.toSorted());
  });

  test('arrives by the New Style address too, without script', async () => {
    const { page } = await open('/days/ns/1917-11-07/', { javaScriptEnabled: false });
    await page.waitForURL(`**${october}`);
    expect(await page.locator('h1').innerText()).toMatch(/25 October 1917\s+7 November by the New Style/);
  });

  test('comes from an excerpt to the passage that has its words', async () => {
    const { page } = await open(october, { javaScriptEnabled: false });
    const line = page.locator('.told-lines li').nth(2);
    const words = (await line.locator('mark').first().textContent()) ?? '';
    await line.getByRole('link').click();
    const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect((await passage.innerText()).replace(/\s+/g, ' ')).toContain(words);
  });

  test('unfolds the rest of a work by the link under its first passages', async () => {
    const { page } = await open(october);
    const rest = page.locator('.told-rest').last();
    expect(await rest.getAttribute('open')).toBeNull();
    await page.locator('.told-more a').last().click();
    await expect.poll(() => rest.getAttribute('open')).not.toBeNull();
  });

  test('goes from day to day and comes back', async () => {
    const { page } = await open(october);
    await page
      .getByRole('navigation', { name: 'The day before and after', exact: true })
      .getByRole('link', { name: 'After' })
      .click();
    expect(pathOf(page)).toBe('/days/1917-10-26/');
    await page
      .getByRole('navigation', { name: /at the foot/ })
      .getByRole('link', { name: 'Before' })
      .click();
    expect(pathOf(page)).toBe(october);
  });

  test('has the New Style first if he prefers it', async () => {
    const { page } = await open(october);
    const lines = async (): Promise<string[]> => {
      const spans = page.locator('.day-head h1 > span');
      const boxes = await Promise.all([0, 1].map((index) => spans.nth(index).boundingBox()));
      const texts = await Promise.all([0, 1].map((index) => spans.nth(index).innerText()));
      return (boxes[0]?.y ?? 0) < (boxes[1]?.y ?? 0) ? texts : texts.toReversed();
    };
    expect(await lines()).toEqual(['25 October 1917', '7 November by the New Style']);
    await page.evaluate(() => document.documentElement.setAttribute('data-calendar', 'new'));
    expect(await lines()).toEqual(['7 November 1917', '25 October by the Old Style']);
  });

  test('reads dates as Russia counted them once it had changed', async () => {
    const { page } = await open('/days/1918-02-23/');
    expect(await page.locator('h1').innerText()).toMatch(/^23 February 1918\s+10 February by the Old Style$/);
    const left = async (style: string): Promise<number> =>
      (await page.locator(`.poster .${style}`).boundingBox())?.x ?? 0;
    expect(await left('new')).toBeLessThan(await left('old'));
  });

  test('finds the day from the front door', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Go to a day' }).click();
    await page
      .locator('.lane-months')
      .getByRole('link', { name: /^October 1917: / })
      .click();
    expect(pathOf(page)).toBe('/days/1917-10/');
  });
});

describe('whoever opens the calendar of a month', () => {
  const open = readersBrowser();

  test('goes by keyboard from day to day in the order of time, and into one', async () => {
    const { page } = await open('/days/1917-10/');
    await page.locator('.month a').first().focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 6; presses += 1) {
      seen.push((await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '');
      await page.keyboard.press('Tab');
    }
    expect(seen).toEqual(seen.toSorted());
    expect(new Set(seen).size).toBe(6);
    await page.keyboard.press('Shift+Tab');
    await Promise.all([page.waitForURL(`**${seen.at(-1)}`), page.keyboard.press('Enter')]);
  });

  test('hears of each day both dates and how much is told of it', async () => {
    const { page } = await open('/days/1917-10/');
    const link = page.getByRole('link', { name: /^25 October, 7 November New Style: \d+\spassages$/ });
    expect(await link.getAttribute('href')).toBe(october);
    expect(await page.getByRole('table').getByRole('columnheader').count()).toBe(7);
  });

  test('finds beneath it what is dated to the month alone', async () => {
    const { page } = await open('/days/1917-10/');
    await page.getByRole('heading', { name: 'Told without the day' }).waitFor();
    expect(await page.locator('.told-lines mark').count()).toBeGreaterThan(3);
  });
});

describe('every reader', () => {
  const open = readersBrowser();

  test.each(['light', 'dark'] as const)('can use the days in %s colours', async (colorScheme) => {
    for (const address of pages) {
      const { page } = await open(address, { colorScheme });
      expect([address, ...(await accessibilityFaults(page))]).toEqual([address]);
    }
  });

  test.each([320, 1920])('need not scroll sideways in a window of %i pixels', async (width) => {
    for (const address of pages) {
      const { page } = await open(address, { viewport: { width, height: 800 } });
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, width]);
    }
  });
});
