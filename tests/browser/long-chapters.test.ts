import { describe, expect, test } from 'vitest';
import { readersBrowser } from './edition.ts';

const longest = '/read/history/appendix-2/';

describe('in the longest chapter, laid out as it is read', () => {
  const open = readersBrowser();

  test.each(['p5', 'p60', 'p110'])('a link to %s lands within a pixel, from outside and on the page', async (id) => {
    for (const address of [`${longest}#${id}`, longest]) {
      const { page } = await open(address);
      if (!address.includes('#')) await page.evaluate((local) => location.assign(`#${local}`), id);
      await expect
        .poll(() =>
          page.evaluate((local) => {
            const top = document.getElementById(local)?.getBoundingClientRect().top ?? Number.NaN;
            return Math.abs(
              top - Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart),
            );
          }, id),
        )
        .toBeLessThanOrEqual(1);
    }
  });

  test('what is far from the window is not laid out, unless the address names words', async () => {
    const skipped = (address: string, options = {}) =>
      open(address, options).then(({ page }) =>
        page
          .locator('.leaf > p')
          .evaluateAll(
            (blocks) => blocks.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length,
          ),
      );
    expect(await skipped(longest)).toBeGreaterThan(80);
    expect(await skipped(`${longest}#p57:~:text=maturing%20of%20the,signing%20the%20peace`)).toBe(0);
    expect(await skipped(`${longest}#p110`)).toBeGreaterThan(80);
  });

  test('every paragraph number stands whole in one column beside the text', async () => {
    const { page } = await open('/read/history/42/', { viewport: { width: 1280, height: 900 } });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.number')].map((number) => {
        number.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = number.getBoundingClientRect();
        // What is clipped cannot be hit.
        const hit = document.elementFromPoint(left + 1, (top + bottom) / 2) === number;
        return {
          hit,
          right: Math.round(right),
          edge: document.querySelector('.chapter')?.getBoundingClientRect().left,
        };
      }),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ hit }) => !hit)).toEqual([]);
    const [{ right: column, edge = 0 } = { right: Number.NaN }] = found;
    expect(column).toBeLessThan(edge);
    // The rule beside a quotation is one pixel of difference.
    expect(found.filter(({ right }) => Math.abs(right - column) > 1)).toEqual([]);
  });

  test('the browser finds words that are far below', async () => {
    const { page } = await open(longest);
    const words = await page.locator('#p110').evaluate((passage) => {
      const text = [...passage.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent);
      return text.join('').trim().slice(0, 40);
    });
    expect(words).toHaveLength(40);
    expect(
      await page.evaluate((sought) => (window as unknown as { find(text: string): boolean }).find(sought), words),
    ).toBe(true);
    const where = await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('[data-passage]')?.id);
    expect(where).toBe('p110');
  });

  test('paper gets every block laid out', async () => {
    const { page } = await open(longest);
    await page.emulateMedia({ media: 'print' });
    const skipped = await page.evaluate(() =>
      [...document.querySelectorAll('.chapter > *')].filter(
        (block) => getComputedStyle(block).contentVisibility === 'auto',
      ),
    );
    expect(skipped).toEqual([]);
  });
});
