/** Looking someone up: the lists of people, places and bodies, and the page of each. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { readersBrowser } from './edition.ts';

const shown = '.register-list > li:not([hidden]) .title';

async function namesShown(page: Page): Promise<string[]> {
  return (await page.locator(shown).allTextContents()).map((name) => name.trim());
}

describe('whoever looks for a name', () => {
  const open = readersBrowser();

  test.each(['Miliukov', 'milyukov', 'MILIUKOFF', 'pav miliu'])('finds Pavel Milyukov by “%s”', async (typed) => {
    const { page, errors } = await open('/people/');
    await page.getByLabel('Name, in any spelling').fill(typed);
    await expect.poll(() => namesShown(page)).toEqual(['Pavel Milyukov']);
    expect(errors).toEqual([]);
  });

  test('narrows the list by side and by text, and can share what he sees', async () => {
    const { page } = await open('/people/');
    await page.getByLabel('Side').selectOption('kadet');
    await page.getByLabel('Named in').selectOption('history');
    const names = await namesShown(page);
    expect(names).toContain('Pavel Milyukov');
    expect(names.length).toBeLessThan(10);
    await page.goto(page.url());
    await expect.poll(() => namesShown(page)).toEqual(names);
  });

  test('is told that there is nobody', async () => {
    const { page } = await open('/people/');
    await page.getByLabel('Name, in any spelling').fill('Robespierrovich');
    await page.getByText('Nobody here is called so').waitFor();
    await page.getByLabel('Name, in any spelling').fill('');
    await expect.poll(() => page.locator(shown).count()).toBeGreaterThan(300);
  });

  test.each(['/people/', '/places/', '/organisations/'])('finds the whole of %s without script', async (address) => {
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator(shown).count()).toBeGreaterThan(200);
    expect(await page.getByLabel('Name, in any spelling').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P', exact: true }).click();
    expect(
      await page
        .locator('#letter-p')
        .boundingBox()
        .then((box) => box?.y),
    ).toBeLessThan(200);
    await page.getByRole('link', { name: 'by number of mentions' }).click();
    const counts = await page.locator('.register-list b').allTextContents();
    expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => b - a));
  });

  test('comes from the front door', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Look someone up' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/people/');
  });
});

describe('whoever follows a name through the texts', () => {
  const open = readersBrowser();

  test('comes from a line on Lenin’s pages to the passage that has its words', async () => {
    const { page } = await open('/people/lenin-vladimir/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /mentions in History/ }).click();
    expect(await page.locator('.mentions li').count()).toBeGreaterThan(400);
    await page.locator('.mentions summary').nth(4).click();
    const line = page.locator('.mentions[open] li').nth(7);
    const words = (await line.locator('mark').textContent()) ?? '';
    const after = (await line.locator('.after').textContent())?.replace(/ ?…$/, '') ?? '';
    await line.getByRole('link').click();
    const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await passage.innerText()).toContain(words);
    expect((await passage.innerText()).replace(/\s+/g, ' ')).toContain(after.slice(0, 30));
  });

  test('comes from a bar of the strip to the first mention in the chapter', async () => {
    const { page } = await open('/people/martov-julius/');
    await page
      .getByRole('link', { name: /^ch\. 47, .*: \d+ times$/ })
      .first()
      .click();
    expect(page.url()).toMatch(/\/read\/history\/47\/#p\d+$/);
  });

  test('sees where Trotsky says “I”', async () => {
    const { page } = await open('/people/trotsky-leon/');
    await page.locator('.mentions summary').first().click();
    expect(await page.locator('.mentions[open] li').filter({ hasText: 'of himself' }).count()).toBeGreaterThan(0);
  });

  test('sees the neighbours of a person in the drawing stand out', async () => {
    const { page, errors } = await open('/people/together/');
    const martov = page.locator('.together a[data-person="martov-julius"]');
    await martov.focus();
    expect(await page.locator('.together a.lit').count()).toBeGreaterThan(1);
    expect(await page.locator('.together path.lit').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});

const pages = [
  '/people/',
  '/people/by-side/',
  '/people/together/',
  '/people/trotsky-leon/',
  '/people/lenin-vladimir/',
  '/places/petrograd/',
  '/organisations/bolshevik-party/',
];

describe('every reader', () => {
  const open = readersBrowser();

  test.each(['light', 'dark'] as const)('can use the registers in %s colours', async (colorScheme) => {
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
