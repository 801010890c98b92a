import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { layOutAll, readersBrowser } from './edition.ts';

const wide = { viewport: { width: 1280, height: 900 } };
const annotated = ['/read/cliff-lenin/19/', '/read/history/38/', '/read/history/42/', '/read/lessons/5/'];

interface Beside {
  label: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  reference: number;
}

/** The notes in the margin, with the place of their references. */
const beside = (page: Page): Promise<Beside[]> =>
  page.locator('.side-note:visible').evaluateAll((notes) =>
    notes.map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      const reference = document.getElementById((note as HTMLElement).dataset['note'] ?? '');
      const label = note.querySelector('.side-note-label')?.textContent ?? '';
      return { label, top, bottom, left, right, reference: reference?.getBoundingClientRect().top ?? Number.NaN };
    }),
  );

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

describe('notes in the margin', () => {
  const open = readersBrowser();

  test.each(annotated)('%s has every note beside its line, in order, none upon another', async (address) => {
    for (const viewport of [wide.viewport, { width: 1920, height: 1080 }]) {
      const { page } = await open(address, { viewport });
      await page.evaluate(() => document.fonts.ready);
      await page.locator('.side-note').first().waitFor();
      await layOutAll(page);
      const notes = await beside(page);
      const references = await page.locator('.chapter a[role="doc-noteref"]:not(.notes *)').allTextContents();
      expect(notes.map(({ label }) => label)).toEqual(references);
      const text = await page.locator('.chapter').boundingBox();
      for (const [index, note] of notes.entries()) {
        const before = notes[index - 1];
        if (before) expect(note.top).toBeGreaterThan(before.bottom);
        const free = before ? before.bottom + 40 < note.reference : true;
        if (free) expect(Math.abs(note.top - note.reference)).toBeLessThan(12);
        expect(note.left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
        expect(note.right).toBeLessThanOrEqual(viewport.width);
      }
    }
  });

  test('stand beside their line when it comes into view', async () => {
    const { page } = await open('/read/history/42/', wide);
    const far = page.locator('#ref-n2');
    await far.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const note = (await beside(page)).at(-1);
        return note && Math.abs(note.top - note.reference);
      })
      .toBeLessThan(12);
  });

  test('say the same words as the notes at the end', async () => {
    const { page } = await open('/read/history/42/', wide);
    const words = await page.locator('#n2 > p').allTextContents();
    expect(withoutSpace((await page.locator('.side-note').last().textContent()) ?? '')).toBe(
      `2${withoutSpace(words.join(''))}`,
    );
  });

  test('follow when the window or the size of the text changes, and go where there is no room', async () => {
    const { page } = await open('/read/cliff-lenin/19/', wide);
    const last = page.locator('.side-note').last();
    await last.waitFor();
    await layOutAll(page);
    const near = () =>
      page.waitForFunction(() => {
        const note = [...document.querySelectorAll<HTMLElement>('.side-note')].at(-1);
        const reference = document.getElementById(note?.dataset['note'] ?? '');
        if (!note || !reference) return false;
        return Math.abs(note.getBoundingClientRect().top - reference.getBoundingClientRect().top) < 14;
      });
    await near();
    await page.addStyleTag({ content: '.chapter { line-height: 1.9; word-spacing: 0.16em }' });
    await near();
    await page.setViewportSize({ width: 1500, height: 700 });
    await near();
    await page.setViewportSize({ width: 900, height: 700 });
    await last.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test('are pointed out when their reference is, and no card lies over the page', async () => {
    const { page } = await open('/read/history/38/', wide);
    await page.locator('#ref-n1').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    await page.locator('#ref-n1').hover();
    await page.locator('.side-note[data-note="ref-n1"][data-pointed]').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test.each(annotated)('%s has one copy of each note for a screen reader', async (address) => {
    const { page } = await open(address, wide);
    await page.locator('.side-note').first().waitFor();
    const notes = await page.locator('.notes li').count();
    const tree = await page.locator('main').ariaSnapshot();
    const lines = tree.split('\n');
    const references = lines.filter((line) =>
      /link "(?:Author’s note|Translator’s note|Editor’s note|Note) \d+\*?"/.test(line),
    );
    expect(references).toHaveLength(notes);
    expect(lines.filter((line) => line.includes(': back to the text"'))).toHaveLength(notes);
    // Names within a note are links of their own: the words are looked for between them.
    const words = await page.locator('.notes li p').evaluateAll((paragraphs) => {
      const texts = paragraphs.flatMap((one) => [...one.childNodes].filter(({ nodeName }) => nodeName === '#text'));
      const longest = texts.toSorted((a, b) => (b.nodeValue ?? '').length - (a.nodeValue ?? '').length)[0];
      return longest?.nodeValue?.trim().slice(0, 24) ?? '';
    });
    expect(tree.split(words)).toHaveLength(2);
  });

  test.each(['light', 'dark'] as const)('have no accessibility fault in %s', async (colorScheme) => {
    for (const address of annotated) {
      const { page } = await open(address, { ...wide, colorScheme });
      await page.locator('.side-note').first().waitFor();
      expect(await accessibilityFaults(page), address).toEqual([]);
    }
  });

  test('leave the text of every passage and its place as they are without script', async () => {
    const state = async (javaScriptEnabled: boolean) => {
      const { page } = await open('/read/history/42/', { ...wide, javaScriptEnabled });
      if (javaScriptEnabled) {
        await page.locator('.side-note').first().waitFor();
        await layOutAll(page);
      }
      return page.locator('[data-passage]').evaluateAll((passages) =>
        passages.map((passage) => {
          const { x, y, width, height } = passage.getBoundingClientRect();
          return { id: passage.id, text: passage.textContent, place: [x, y, width, height].map(Math.round) };
        }),
      );
    };
    const [scripted, plain] = [await state(true), await state(false)];
    expect(plain.length).toBeGreaterThan(100);
    expect(scripted).toEqual(plain);
  });
});

describe('a reference', () => {
  const open = readersBrowser();

  test('is named by who wrote its note', async () => {
    const { page } = await open('/read/history/42/');
    expect(await page.getByRole('link', { name: 'Translator’s note 1', exact: true }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Author’s note 2', exact: true }).count()).toBe(1);
    await page.goto('/read/lessons/5/');
    expect(await page.getByRole('link', { name: 'Editor’s note 11', exact: true }).count()).toBe(1);
  });

  test('differs by writer in mark and in colour', async () => {
    const { page } = await open('/read/history/42/');
    const look = (id: string) =>
      page.locator(id).evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link, '::after').content]);
    const looks = [await look('#ref-n1'), await look('#ref-n2')];
    await page.goto('/read/lessons/5/');
    looks.push(await look('#ref-n11'));
    expect(new Set(looks.map(([colour]) => colour)).size).toBe(3);
    expect(new Set(looks.map(([, mark]) => mark)).size).toBe(3);
  });

  test.each(['light', 'dark'] as const)(
    'has a contrast of 7 to 1 in %s, also where it is the target',
    async (scheme) => {
      for (const [address, id] of [
        ['/read/history/42/', 'ref-n1'],
        ['/read/history/42/', 'ref-n2'],
        ['/read/lessons/5/', 'ref-n11'],
      ]) {
        const { page } = await open(`${address}#${id}`, { colorScheme: scheme });
        const [ink, ...grounds] = await page.evaluate((reference) => {
          const link = document.getElementById(reference ?? '') as HTMLElement;
          return [
            getComputedStyle(link).color,
            getComputedStyle(document.documentElement).backgroundColor,
            getComputedStyle(link).backgroundColor,
          ];
        }, id);
        for (const ground of grounds) expect(contrast(ink ?? '', ground)).toBeGreaterThanOrEqual(7);
      }
    },
  );
});

/** The contrast ratio of WCAG 2.2 of two colours written as `rgb(r, g, b)`. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
