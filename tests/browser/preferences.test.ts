import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { preferenceEntries, storageKey } from '../../src/client/preferences/preferences.ts';
import { readersBrowser } from './edition.ts';

const chapter = '/read/history/43/';

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: /reading preferences/ }).click();
  await page.locator('#preferences').waitFor({ state: 'visible' });
}

const choose = (page: Page, legend: string, label: string): Promise<void> =>
  page.getByRole('group', { name: legend }).getByLabel(label, { exact: true }).check();

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** As if the choices had been made on an earlier visit. */
const keep = (page: Page, text: string): Promise<void> =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey, text] as const);

/** Attributes of the root that say nothing of a reader’s preferences. */
const ofEveryChapter = ['data-cards', 'data-form', 'data-row'];

describe('a reader’s preferences', () => {
  const open = readersBrowser();

  test('make the text larger in five steps', async () => {
    const { page } = await open(chapter);
    await openPanel(page);
    const sizes: number[] = [];
    for (const label of ['Smallest', 'Small', 'Medium', 'Large', 'Largest']) {
      await choose(page, 'Size of the text', label);
      sizes.push(Number.parseFloat(await styleOf(page, '#p1', 'font-size')));
    }
    expect(sizes).toEqual([16, 18, 20, 24, 30]);
  });

  test('make the lines shorter and longer', async () => {
    const { page } = await open(chapter, { viewport: { width: 1600, height: 900 } });
    await openPanel(page);
    const widths: number[] = [];
    for (const label of ['Short', 'Medium', 'Long']) {
      await choose(page, 'Length of the lines', label);
      widths.push((await page.locator('.chapter').boundingBox())?.width ?? 0);
    }
    expect(widths).toEqual([520, 680, 800]);
  });

  test('set the text in another face, and fetch OpenDyslexic only then', async () => {
    const { page, requests } = await open(chapter);
    await openPanel(page);
    await choose(page, 'Typeface', 'The device’s sans serif');
    expect(await styleOf(page, '#p1', 'font-family')).toMatch(/^system-ui/);
    expect(requests.filter((url) => url.includes('opendyslexic'))).toEqual([]);
    await choose(page, 'Typeface', 'OpenDyslexic');
    await expect.poll(() => page.evaluate(() => document.fonts.check('20px OpenDyslexic'))).toBe(true);
    await expect.poll(() => requests.some((url) => /opendyslexic.*400-normal.*woff2$/.test(url))).toBe(true);
    expect(await styleOf(page, '#p1', 'font-family')).toMatch(/^OpenDyslexic/);
  });

  test('hide the marks of the edition, not those of the sources', async () => {
    const { page } = await open('/read/history/38/');
    await openPanel(page);
    await choose(page, 'Marks of the edition in the text', 'None');
    expect(await styleOf(page, '.emended', 'text-decoration-line')).toBe('none');
    expect(await styleOf(page, '#p2 .number', 'opacity')).toBe('0');
    await page.locator('#p2 .number').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await choose(page, 'Marks of the edition in the text', 'All, plainly');
    expect(await styleOf(page, '.emended', 'text-decoration-line')).toBe('underline');
    expect(await styleOf(page, '#p2 .number', 'opacity')).toBe('1');
    await page.goto('/read/history/42/');
    expect(await page.locator('a[role="doc-noteref"]').first().isVisible()).toBe(true);
  });

  test('show a hidden paragraph number to who comes to it by keyboard', async () => {
    const { page } = await open(chapter);
    await keep(page, '{"marks":"none"}');
    await page.reload();
    await page.locator('#p1').click();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.number'))) break;
    }
    expect(await styleOf(page, ':focus', 'opacity')).toBe('1');
  });

  test('put the New Style first in a double date', async () => {
    const { page } = await open('/');
    const left = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.x ?? 0;
    expect(await left('.double-date .old')).toBeLessThan(await left('.double-date .new'));
    await openPanel(page);
    await choose(page, 'First in a double date', 'New Style');
    expect(await left('.double-date .new')).toBeLessThan(await left('.double-date .old'));
    const middle = async (part: string): Promise<number> => {
      const box = await page.locator(`.double-date ${part}`).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0) / 2;
    };
    expect(await middle('.old')).toBeLessThan(await middle('.new'));
    expect(await page.locator('html').getAttribute('data-calendar')).toBe('new');
  });

  test('hold on every page and after a reload, and show in the panel', async () => {
    const { page } = await open(chapter);
    await openPanel(page);
    await choose(page, 'Colours', 'Sepia');
    await choose(page, 'Size of the text', 'Large');
    for (const address of ['/', '/about/', chapter]) {
      await page.goto(address);
      expect(await styleOf(page, 'html', 'background-color'), address).toBe('rgb(243, 233, 210)');
      expect(await page.locator('html').getAttribute('data-size')).toBe('large');
    }
    await openPanel(page);
    expect(await page.getByLabel('Sepia').isChecked()).toBe(true);
  });

  test('reach a page that is open in another tab', async () => {
    const { page } = await open(chapter);
    const other = await page.context().newPage();
    await other.goto('/read/');
    await openPanel(page);
    await choose(page, 'Colours', 'Dark');
    await expect.poll(() => other.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('follow the system until the reader chooses, and again when the reader says so', async () => {
    const { page } = await open(chapter, { colorScheme: 'dark' });
    const paper = (): Promise<string> => styleOf(page, 'html', 'background-color');
    expect(await paper()).toBe('rgb(22, 20, 18)');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper()).toBe('rgb(250, 247, 240)');
    await openPanel(page);
    await choose(page, 'Colours', 'Dark');
    expect(await paper()).toBe('rgb(22, 20, 18)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await choose(page, 'Colours', 'Light');
    expect(await paper()).toBe('rgb(250, 247, 240)');
    await choose(page, 'Colours', 'As the device');
    expect(await paper()).toBe('rgb(22, 20, 18)');
  });

  test('go back to the defaults', async () => {
    const { page } = await open(chapter);
    await openPanel(page);
    await choose(page, 'Colours', 'Dark');
    await choose(page, 'Typeface', 'The device’s sans serif');
    await page.getByRole('button', { name: 'Back to defaults' }).click();
    const attributes = await page.evaluate(() => document.documentElement.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('data-') && !ofEveryChapter.includes(name))).toEqual([]);
    expect(await page.getByLabel('As the device').isChecked()).toBe(true);
    expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toBeNull();
  });

  test('are passed over where what is kept makes no sense', async () => {
    for (const kept of ['', '{', 'null', '[1]', '{"theme":"<img>","size":7,"constructor":"x","font":{"a":1}}']) {
      const { page, errors } = await open(chapter);
      await keep(page, kept);
      await page.reload();
      const names = await page.evaluate(() => document.documentElement.getAttributeNames());
      expect(
        names.filter((name) => !ofEveryChapter.includes(name)),
        kept,
      ).toEqual(['lang', 'class']);
      await openPanel(page);
      await choose(page, 'Colours', 'Dark');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(errors).toEqual([]);
    }
  });

  test('hold for the page where the browser keeps nothing', async () => {
    const { page, errors } = await open('/read/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(chapter);
    await openPanel(page);
    await choose(page, 'Colours', 'Sepia');
    await choose(page, 'Size of the text', 'Large');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('sepia');
    expect(await page.locator('html').getAttribute('data-size')).toBe('large');
    expect(errors).toEqual([]);
  });

  test('stand before anything is painted', async () => {
    const { page } = await open('/read/');
    await keep(page, '{"theme":"dark"}');
    await page.addInitScript(() => {
      // The first element of the body appears only after what stands in the head has run.
      new MutationObserver((_records, observer) => {
        if (!document.body) return;
        Object.assign(window, { themeAtBody: document.documentElement.dataset['theme'] });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(chapter);
    expect(await page.evaluate(() => (window as unknown as { themeAtBody: string }).themeAtBody)).toBe('dark');
    const script = page.locator('head script[src$="first-paint.js"]');
    expect(await script.evaluate((element: HTMLScriptElement) => [element.async, element.defer, element.type])).toEqual(
      [false, false, ''],
    );
    expect(readFileSync('dist/first-paint.js').length).toBeLessThan(1500);
  });

  test('have no dead control where scripts do not run', async () => {
    const { page } = await open(chapter, { javaScriptEnabled: false });
    expect(await page.locator('button, input, select').filter({ visible: true }).count()).toBe(0);
  });
});

describe('with its panel open', () => {
  const open = readersBrowser();
  const sizes = [
    { width: 320, height: 640 },
    { width: 320, height: 256 },
    { width: 1280, height: 720 },
  ];

  test.each(sizes)('a window of $width by $height shows every choice, by scrolling one way', async (viewport) => {
    const { page } = await open(chapter, { viewport });
    await openPanel(page);
    const panel = page.locator('#preferences');
    const box = await panel.boundingBox();
    expect(box).toSatisfy((at) => at.x >= 0 && at.y >= 0 && at.x + at.width <= viewport.width);
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    for (const [, { legend, choices }] of preferenceEntries) {
      for (const { label } of choices) await choose(page, legend, label);
    }
    await page.getByRole('button', { name: 'Back to defaults' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test('loses nothing when the reader spaces the text out', async () => {
    const { page } = await open(chapter, { viewport: { width: 320, height: 640 } });
    await openPanel(page);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    const boxes = await page.locator('#preferences :is(h2, legend, label, .hint, button)').evaluateAll((elements) =>
      elements.map((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return { top, bottom, left, right, text: element.textContent, lost: element.scrollWidth - element.clientWidth };
      }),
    );
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(boxes.length).toBeGreaterThan(30);
    expect(overlaps).toEqual([]);
    expect(boxes.filter(({ lost, right }) => lost > 0 || right > 320)).toEqual([]);
  });

  test('a reader who wants no movement gets none', async () => {
    const { page } = await open(chapter, { reducedMotion: 'reduce' });
    await openPanel(page);
    await choose(page, 'Colours', 'Dark');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test.each(['light', 'sepia', 'dark'])(
    'the page has no accessibility fault in %s, and contrast of 7:1',
    async (theme) => {
      const { source } = (await import('axe-core')).default;
      const { page } = await open(chapter);
      await keep(page, JSON.stringify({ theme, marks: 'all' }));
      for (const address of [`${chapter}#p3`, '/']) {
        await page.goto(address);
        await page.reload();
        await openPanel(page);
        await page.evaluate(source);
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          const { violations } = await axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'color-contrast-enhanced': { enabled: true } },
          });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
        });
        expect(found, address).toEqual([]);
      }
    },
  );
});
