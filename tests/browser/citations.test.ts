import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { citationForms } from '../../src/edition/citations/citations-of.ts';
import { imported, importedCsl } from '../edition/citations/parsers.ts';
import { readersBrowser } from './edition.ts';

const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const parsers: Record<string, (text: string) => { title: string; URL: string; page?: string }> = {
  bibtex: (text) => imported(text, '@bibtex/text'),
  ris: (text) => imported(text, '@ris/file'),
  'csl-json': importedCsl,
};

const cited = (page: Page, form: string) => page.locator(`[data-form="${form}"] [data-text]`);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function downloaded(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe.each([
  ['with script', true],
  ['without script', false],
])('a reader %s', (_name, javaScriptEnabled) => {
  const open = readersBrowser();

  test.each([
    ['a work', '/read/history/', 'Cite this work', 'The History of the Russian Revolution'],
    ['a chapter', '/read/history/43/', 'Cite this chapter', 'The Art of Insurrection'],
  ])('reads and downloads every form of the citation of %s', async (_kind, address, summary, title) => {
    const { page, errors } = await open(address, { javaScriptEnabled, acceptDownloads: true });
    await page.getByText(summary).click();
    for (const { id, name, file } of citationForms) {
      const text = (await cited(page, id).textContent()) ?? '';
      expect(await cited(page, id).isVisible()).toBe(true);
      expect(text, id).toContain('Trotsky');
      expect(text, id).toContain(address);
      if (!file) continue;
      const parse = parsers[id];
      const download = await downloaded(page, `Download ${name}`);
      expect(download.text.trim().replaceAll('\r', '')).toBe(text.trim().replaceAll('\r', ''));
      expect(download.file).toMatch(new RegExp(`^history(-43)?\\.${file.extension}$`));
      expect(parse?.(download.text).title).toBe(title);
    }
    expect(await cited(page, 'chicago-note').locator('em').first().innerText()).toBe(
      'The History of the Russian Revolution',
    );
    expect(errors).toEqual([]);
  });
});

describe('a reader with script', () => {
  const open = readersBrowser();

  test('chooses a paragraph by its number and gets its citation in every form', async () => {
    const { page } = await open('/read/history/43/', { acceptDownloads: true });
    await page.getByText('Cite this chapter').click();
    await page.getByLabel('Number of the paragraph').fill('12');
    expect(await page.getByRole('status').filter({ hasText: 'Citing paragraph 12.' }).count()).toBe(1);
    for (const { id } of citationForms)
      expect(await cited(page, id).textContent(), id).toContain('/read/history/43/#p12');
    expect(await cited(page, 'chicago-note').textContent()).toContain('par. 12, http');
    expect(await page.locator('[data-form="apa"] [data-in-text]').textContent()).toBe(
      '(Trotsky, 1930–1932, Chapter 43, para. 12)',
    );
    const download = await downloaded(page, 'Download RIS');
    expect(download.file).toBe('history-43-p12.ris');
    expect(imported(download.text, '@ris/file').page).toBe('par. 12');
  });

  test('is told when there is no such paragraph, and comes back to the whole chapter', async () => {
    const { page } = await open('/read/history/43/', { acceptDownloads: true });
    await page.getByText('Cite this chapter').click();
    const before = await cited(page, 'mla').innerHTML();
    const field = page.getByLabel('Number of the paragraph');
    await field.fill('12');
    expect(await cited(page, 'mla').innerHTML()).not.toBe(before);
    await field.fill('9999');
    expect(await page.locator('.cite-status').innerText()).toContain('no paragraph “9999”');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await cited(page, 'mla').innerHTML()).toBe(before);
    expect(await cited(page, 'csl-json').textContent()).not.toContain('#p');
    await field.fill('12');
    await page.getByRole('button', { name: 'The whole chapter' }).click();
    expect(await field.inputValue()).toBe('');
    expect(await cited(page, 'mla').innerHTML()).toBe(before);
    expect((await downloaded(page, 'Download BibTeX')).file).toBe('history-43.bib');
  });

  test('copies each form by keyboard, with its italics, and hears that it was copied', async () => {
    const { page } = await open('/read/cliff-lenin/19/', withClipboard);
    await page.locator('.cite summary').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Number of the paragraph').fill('3');
    for (const { id, name } of citationForms) {
      await page.getByRole('button', { name: `Copy ${name}`, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(`Copied: ${name}.`).waitFor();
      const plain = (text: string | null): string => (text ?? '').replaceAll('\r\n', '\n');
      expect(plain(await clipboard(page))).toBe(plain(await cited(page, id).textContent()));
    }
    await page.getByRole('button', { name: 'Copy APA 7' }).click();
    await page.getByText('Copied: APA 7.').waitFor();
    expect(await page.locator('[data-copied]').count()).toBe(1);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<em>Lenin</em> (Vol. 2, Chapter 19, para. 3)');
  });

  test('has no accessibility fault in the open citations, light and dark, and no page that scrolls sideways', async () => {
    const axe = await import('axe-core');
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/read/lessons/5/', { colorScheme, viewport: { width: 320, height: 700 } });
      await page.locator('.cite summary').click();
      await page.getByLabel('Number of the paragraph').fill('9999');
      await page.evaluate(axe.default.source);
      const found = await page.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
        return (await inPage.run('cite-this')).violations.map(({ id }) => id);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

describe('a reader without script', () => {
  const open = readersBrowser();

  test('sees no button and no field', async () => {
    const { page } = await open('/read/history/43/', { javaScriptEnabled: false });
    await page.locator('.cite summary').click();
    expect(await page.locator('cite-this :is(button, input):visible').count()).toBe(0);
    expect(await page.locator('cite-this a:visible').count()).toBe(3);
  });
});
