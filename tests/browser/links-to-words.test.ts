import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { WorkRecord } from '../../src/schemas/published-data.ts';
import { type Citing, giveCiting } from './citing-in-page.ts';
import { readersBrowser } from './edition.ts';
import { measureLitWords } from './lit-words.ts';
import { makeLinks } from './random-selections.ts';

const works = JSON.parse(readFileSync('dist/data/works.json', 'utf8')) as WorkRecord[];
const chapters = works.flatMap((work) => work.chapters);
const selections = 300;
const aChapter = Math.ceil(selections / chapters.length);
/** How many of each chapter's links are opened in Chromium, and their lit words compared with where the words are. */
const opened = 1;

describe('a link to words', () => {
  const open = readersBrowser();

  test.each(chapters.map(({ url }, index) => [url, index] as const))(
    'in %s is found again by the edition and lit by Chromium, word for word',
    async (url, index) => {
      const viewport = { width: index % 2 === 0 ? 1280 : 600, height: 1000 };
      const { page } = await open(url, { viewport });
      const links = await makeLinks(page, 1917 + index, aChapter);
      expect(links).toHaveLength(aChapter);
      // Words that no directive singles out are cited by their passage; that is rare.
      const made = links.filter(({ fragment }) => fragment.includes(':~:text='));
      expect(made.length).toBeGreaterThanOrEqual(aChapter - 1);
      for (const link of made) {
        expect(link.found).toBe(link.words);
        expect(link.same, link.fragment).toBe(true);
      }
      for (const { fragment } of made.slice(0, opened)) {
        const { inside, outside } = await measureLitWords(page, fragment);
        expect(inside, fragment).toBeGreaterThan(0.97);
        expect(outside, fragment).toBe(0);
      }
    },
  );
});

describe('a browser that does not know text fragments', () => {
  const open = readersBrowser();

  test('has the words marked and brought into view by the page itself', async () => {
    const { page } = await open('/read/history/43/');
    await giveCiting(page);
    const marked = await page.evaluate(() => {
      const { showWords } = (window as unknown as { citing: Citing }).citing;
      const [found] = showWords('#p67:~:text=constituted%20a%20division.%20Big%20factories');
      const highlight = CSS.highlights.get('words-of-the-address');
      const { top } = found?.getBoundingClientRect() ?? { top: -1 };
      return { words: [...(highlight ?? [])].map(String), inView: top > 0 && top < innerHeight };
    });
    expect(marked).toEqual({ words: ['constituted a division.1 Big factories'], inView: true });
  });

  test('has the passage marked where the words are not found', async () => {
    const { page } = await open('/read/history/43/');
    await giveCiting(page);
    await page.evaluate(() => {
      const { showWords } = (window as unknown as { citing: Citing }).citing;
      showWords('#p67:~:text=words%20that%20stand%20nowhere');
    });
    expect(await page.locator(':target').getAttribute('id')).toBe('p67');
  });
});
