import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { readersBrowser } from './edition.ts';

/** Letters and figures alone: lines are broken, words hyphenated and capitals small on paper. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** In points: where the text begins and ends on a sheet, and a size that only marks of notes fall below. */
const sheet = { start: 78, foot: 60, markSize: 8 };

/** The words on paper in order, without the numbers of paragraphs and pages and the marks of notes. */
async function printed(page: Page): Promise<string> {
  const task = getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })) });
  const paper = await task.promise;
  let words = '';
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      const inMargin = (x < sheet.start && /^\d+\s*$/.test(item.str)) || y < sheet.foot;
      if (!inMargin && size >= sheet.markSize) words += item.str;
    }
  }
  await task.destroy();
  return letters(words);
}

describe('on paper', () => {
  const open = readersBrowser();

  test.each(['/read/brest-litovsk/part-1/', '/read/lessons/5/', '/read/history/42/', '/read/cliff-lenin/19/'])(
    '%s has every word of every passage and note in order, and the address and version',
    async (address) => {
      const { page } = await open(address);
      const passages = await page.locator('[data-passage]').evaluateAll((elements) =>
        elements.map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('[data-apparatus]')) mark.remove();
          return { id: element.id, text: copy.textContent ?? '' };
        }),
      );
      expect(passages.length).toBeGreaterThan(20);
      const words = await printed(page);
      let from = 0;
      for (const { id, text } of passages) {
        const sought = letters(text);
        const at = words.indexOf(sought, from);
        expect(
          at,
          `${id} of ${address}: ${sought.slice(0, 60)} … after ${words.slice(from, from + 60)}`,
        ).toBeGreaterThanOrEqual(from);
        from = at + sought.length;
      }
      expect(words).toContain(letters(`version ${version}`));
      expect(words).toContain(letters(new URL(address, 'http://example.org').pathname));
    },
  );

  test('has no interface, and each note once', async () => {
    const { page } = await open('/read/lessons/5/', { viewport: { width: 1280, height: 900 } });
    await page.locator('.side-note').first().waitFor();
    await page.locator('#ref-n11').focus();
    await page.keyboard.press('Enter');
    await page.emulateMedia({ media: 'print' });
    const interfaceParts = '.card, .side-notes, nav:not(.section-list), .section-list details, button, .skip';
    expect(await page.locator(interfaceParts).count()).toBeGreaterThan(3);
    expect(await page.locator(interfaceParts).filter({ visible: true }).count()).toBe(0);
    const words = await printed(page);
    expect(words.split(letters('Chernov and Tseretelli were ministers'))).toHaveLength(2);
  });
});
