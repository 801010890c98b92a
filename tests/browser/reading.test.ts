import { describe, expect, test } from 'vitest';
import { layOutAll, readersBrowser } from './edition.ts';

const templates = [
  '/',
  '/read/',
  '/read/history/',
  '/read/history/42/',
  '/read/cliff-lenin/19/',
  '/read/brest-litovsk/introduction/',
  '/about/',
  '/about/sources/',
  '/about/sources/history/',
  '/data/',
  '/404.html',
];

describe.each([
  ['with script', true],
  ['without script', false],
])('a reader %s', (_name, javaScriptEnabled) => {
  const open = readersBrowser();
  const withScript = { javaScriptEnabled };

  test('comes from the front door to a chapter by links alone', async () => {
    const { page } = await open('/', withScript);
    await page.getByRole('link', { name: 'Read', exact: true }).click();
    await page.getByRole('link', { name: /History of the Russian Revolution, volume three/ }).click();
    await page.getByRole('link', { name: 'The Art of Insurrection', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('The Art of Insurrection');
    await page.getByRole('link', { name: /^Next/ }).click();
    expect(new URL(page.url()).pathname).toBe('/read/history/44/');
    await page.getByRole('link', { name: /^Before/ }).click();
    expect(new URL(page.url()).pathname).toBe('/read/history/43/');
  });

  test('goes from a reference to its note and back', async () => {
    const { page } = await open('/read/cliff-lenin/19/', withScript);
    const reference = page.locator('a[role="doc-noteref"][href="#n12"]');
    await reference.click();
    expect(new URL(page.url()).hash).toBe('#n12');
    expect(await page.locator('#n12').boundingBox()).toSatisfy((box) => box.y >= 0 && box.y < 720);
    await page.locator('#n12 a[role="doc-backlink"]').click();
    expect(new URL(page.url()).hash).toBe('#ref-n12');
    expect(await reference.boundingBox()).toSatisfy((box) => box.y >= 0 && box.y < 720);
  });

  test('arrives at the paragraph that an address names', async () => {
    const { page } = await open('/read/history/43/#p30', withScript);
    const box = await page.locator('#p30').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
  });

  test('takes the address of a paragraph from the number beside it', async () => {
    const { page } = await open('/read/history/43/', withScript);
    await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#p3');
  });

  test('finds out what the source reads at an emended word', async () => {
    const { page } = await open('/read/history/38/', withScript);
    const word = page.locator('a.emended', { hasText: 'Tambov' }).first();
    expect(await word.getAttribute('title')).toBe('The source reads: Tomboy');
    await word.click();
    expect(new URL(page.url()).pathname).toBe('/about/sources/history/');
    const row = page.locator('tr:target');
    expect(await row.innerText()).toContain('Tomboy');
    await row.getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/read/history/38/');
    expect(await page.locator(':target').innerText()).toContain('Tambov');
  });

  test('who mistypes an address is told where to go', async () => {
    const { page } = await open('/read/history/99/', withScript);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No page at this address');
    await page.getByRole('link', { name: 'the shelf' }).click();
    expect(new URL(page.url()).pathname).toBe('/read/');
  });
});

describe('every kind of page', () => {
  const open = readersBrowser();

  test.each(templates)(
    '%s asks no other host, has no error, and fits 320, 360, 768 and 1280 pixels',
    async (address) => {
      for (const width of [320, 360, 768, 1280]) {
        const { page, requests, errors } = await open(address, { viewport: { width, height: 800 } });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${address} at ${width}`).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
        expect(requests.filter((url) => new URL(url).hostname !== 'localhost')).toEqual([]);
      }
    },
  );

  test.each(['light', 'dark'] as const)('has no accessibility fault of the usual rules in %s', async (colorScheme) => {
    const axe = await import('axe-core');
    for (const address of templates) {
      const { page } = await open(address, { colorScheme });
      await page.evaluate(axe.default.source);
      const found = await page.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await inPage.run();
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html)
              .join(' ')}`,
        );
      });
      expect(found, `${address} in ${colorScheme}`).toEqual([]);
    }
  });

  test('marks what the edition adds, and another’s blurb, as not the author’s', async () => {
    const { page } = await open('/read/brest-litovsk/introduction/');
    expect(await page.locator('.another-hand').count()).toBe(2);
    expect(await page.locator('.another-hand').first().innerText()).toContain('Written in 1918');
  });

  test('tells author’s, translator’s and editor’s notes apart in words', async () => {
    const { page } = await open('/read/history/42/');
    await layOutAll(page);
    expect(await page.locator('#n1').innerText()).toContain('Translator’s note');
    expect(await page.locator('#n2').innerText()).toContain('Author’s note');
    await page.goto('/read/lessons/1/');
    await layOutAll(page);
    expect(await page.locator('.notes').innerText()).toContain('All notes are the editor’s.');
    expect(await page.locator('#n1').innerText()).not.toContain('Editor’s note');
  });

  test('says where the source has lost a note', async () => {
    const { page } = await open('/read/history/47/');
    expect(await page.locator('.lost-note').innerText()).toBe('[note lost]');
  });
});
