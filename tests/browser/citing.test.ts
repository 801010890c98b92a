import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readersBrowser } from './edition.ts';

const chapter = '/read/history/43/';
const panelOf = (page: Page) => page.getByRole('group', { name: 'Link and quotation' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const permissions = ['clipboard-read', 'clipboard-write'];

/** Selects from a word of one passage to a word of another, as a keyboard or a touch does. */
async function select(page: Page, from: [id: string, word: string], to: [id: string, word: string]): Promise<void> {
  await page.evaluate(
    ([[first, opening], [last, closing]]) => {
      const find = (id: string, word: string): [Text, number] => {
        const walker = document.createTreeWalker(document.getElementById(id) ?? document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (node.data.includes(word)) return [node, node.data.indexOf(word)];
        }
        throw new Error(`${id} has no “${word}”`);
      };
      const [start, at] = find(first, opening);
      const [end, until] = find(last, closing);
      getSelection()?.setBaseAndExtent(start, at, end, until + closing.length);
    },
    [from, to] as const,
  );
}

const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-passage]')].map((one) => one.getBoundingClientRect().toJSON()),
  );

describe('a reader who quotes', () => {
  const open = readersBrowser();

  test('selects words and takes the link that leads to them', async () => {
    const { page, errors } = await open(chapter, { permissions });
    await select(page, ['p1', 'only when'], ['p1', 'other way out']);
    await panelOf(page).getByRole('button', { name: 'Copy link to these words' }).click();
    expect(await panelOf(page).getByRole('status').innerText()).toBe('Link to these words copied');
    const link = await clipboard(page);
    expect(link).toBe(`${page.url()}#p1:~:text=only%20when%20there%20is%20no%20other%20way%20out`);
    expect(errors).toEqual([]);
  });

  test('takes a quotation with whose it is and where it stands, as text and with its form', async () => {
    const { page } = await open(chapter, { permissions });
    await select(page, ['p1', 'final assault'], ['p2', 'Conspiracy is']);
    await panelOf(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect.poll(() => panelOf(page).getByRole('status').innerText()).toBe('Quotation copied');
    const address = `${page.url()}#p1:~:text=the-,final%20assault,Conspiracy%20is`;
    const text = await clipboard(page);
    expect(text.replace(/:~:text=.*/, '')).toBe(
      '“final assault.\n“Conspiracy is”\nLeon Trotsky, The History of the Russian Revolution, volume three, ' +
        `Chapter 43. The Art of Insurrection, pars. 1–2.\n${address.replace(/:~:text=.*/, '')}`,
    );
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<p>“final assault.</p>');
    expect(html).toContain('<cite>The History of the Russian Revolution, volume three</cite>');
  });

  test('quotes the words alone, without a note’s mark among them', async () => {
    const { page } = await open(chapter, { permissions });
    await select(page, ['p67', 'constituted'], ['p67', 'Big factories']);
    await panelOf(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect.poll(() => panelOf(page).getByRole('status').innerText()).toBe('Quotation copied');
    expect(await clipboard(page)).toMatch(/^“constituted a division\. Big factories”\n/);
  });

  test('highlights the words from the panel, and finds them among the marks', async () => {
    const { page } = await open(chapter);
    await select(page, ['p1', 'only when'], ['p1', 'other way out']);
    await panelOf(page).getByRole('button', { name: 'Highlight these words' }).click();
    await expect.poll(() => panelOf(page).getByRole('status').innerText()).toBe('Highlighted.');
    expect(await page.evaluate(() => [...(CSS.highlights.get('own-highlight') ?? [])].map(String))).toEqual([
      'only when there is no other way out',
    ]);
    await page.reload();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('own-highlight')?.size)).toBe(1);
  });

  test('sees the panel give way to what is opened beside it, and the words without their selection once highlighted', async () => {
    const { page } = await open(chapter);
    await select(page, ['p1', 'only when'], ['p1', 'other way out']);
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'My marks' }).click();
    await page.getByRole('dialog', { name: 'My marks' }).waitFor();
    // The panel would come with the end of the press.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await panelOf(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await select(page, ['p2', 'the deliberate'], ['p2', 'of a minority']);
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await panelOf(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await select(page, ['p2', 'the deliberate'], ['p2', 'of a minority']);
    await panelOf(page).getByRole('button', { name: 'Highlight these words' }).click();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    expect(await panelOf(page).getByRole('status').innerText()).toBe('Highlighted.');
    await page.locator('#p1').click({ position: { x: 120, y: 40 } });
    await expect.poll(() => panelOf(page).count()).toBe(0);
  });

  test.each([768, 1280, 1920])(
    'clicks a paragraph’s number and still sees where one is, at %i pixels',
    async (width) => {
      const { page } = await open(chapter, { viewport: { width, height: 800 } });
      for (const number of ['3', '12', '20']) {
        await page.getByRole('link', { name: `Paragraph ${number}`, exact: true }).click();
        await expect.poll(() => panelOf(page).isVisible()).toBe(true);
        const row = await page.getByRole('navigation', { name: 'Where you are' }).boundingBox();
        const box = await panelOf(page).boundingBox();
        const line = await page.locator(`#p${number} > .number`).boundingBox();
        expect(box?.y, number).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
        const beside =
          (box?.y ?? 0) >= (line?.y ?? 0) + (line?.height ?? 0) || (box?.y ?? 0) + (box?.height ?? 0) <= (line?.y ?? 0);
        expect(beside, `${number}: the first line stays in sight`).toBe(true);
      }
    },
  );

  test('takes the link of a paragraph from its number, by keyboard alone', async () => {
    const { page } = await open(chapter, { permissions });
    const number = page.getByRole('link', { name: 'Paragraph 3', exact: true });
    await number.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('#p3');
    expect(await panelOf(page).getByRole('button', { name: 'Copy link to these words' }).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => panelOf(page).getByRole('status').innerText()).toBe('Link to the paragraph copied');
    expect(await clipboard(page)).toBe(page.url());
    await page.keyboard.press('Escape');
    expect(await panelOf(page).count()).toBe(0);
    expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('reaches the panel from a selection by Tab, and leaves it by Escape or by tabbing on', async () => {
    const { page } = await open(chapter);
    for (const leave of [['Escape'], ['Tab', 'Tab', 'Tab', 'Tab'], ['Shift+Tab']]) {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect.poll(() => panelOf(page).count()).toBe(0);
      await select(page, ['p2', 'the deliberate'], ['p2', 'of a minority']);
      await expect.poll(() => panelOf(page).isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      const first = panelOf(page).getByRole('button').first();
      expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
      for (const key of leave) await page.keyboard.press(key);
      expect(await panelOf(page).count(), leave.join(' ')).toBe(0);
      const home = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(home, leave.join(' ')).toBe('Paragraph 2');
    }
  });

  test('sees nothing of the text move when the panel comes and goes, and loses it with the selection', async () => {
    const { page } = await open(chapter);
    const before = await boxes(page);
    const word = await page.evaluate(() => {
      const text = document.querySelector('#p2 .number')?.nextSibling;
      if (!text) throw new Error('the passage has no text');
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 'Conspiracy'.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    await page.mouse.dblclick(word.x + word.width / 2, word.y + word.height / 2);
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    expect(await boxes(page)).toEqual(before);
    await page.locator('#p1').click({ position: { x: 120, y: 40 } });
    await expect.poll(() => panelOf(page).count()).toBe(0);
    expect(await boxes(page)).toEqual(before);
  });

  test.each([320, 1280])('has the whole panel in view at %i pixels, without sideways scroll', async (width) => {
    const { page } = await open(chapter, { viewport: { width, height: 640 }, hasTouch: width < 600 });
    for (const id of ['p1', 'p20', 'p60']) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await select(page, [id, 'the'], [id, 'the']);
      await expect.poll(() => panelOf(page).isVisible()).toBe(true);
      const box = await panelOf(page).boundingBox();
      expect(box).toSatisfy((at) => at.x >= 0 && at.y >= 0 && at.x + at.width <= width && at.y + at.height <= 640);
      // Playwright clicks only what nothing covers.
      await page.getByRole('button', { name: 'My marks' }).click({ trial: true });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test('is given the link to read where the browser does not let the page copy', async () => {
    const { page } = await open(chapter);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await select(page, ['p1', 'only when'], ['p1', 'other way out']);
    await panelOf(page).getByRole('button', { name: 'Copy link to these words' }).click();
    await expect.poll(() => panelOf(page).getByRole('status').innerText()).toContain('#p1:~:text=only%20when');
  });

  test.each(['light', 'dark'] as const)('meets no accessibility fault in the open panel in %s', async (colorScheme) => {
    const axe = await import('axe-core');
    const { page } = await open(chapter, { colorScheme });
    await select(page, ['p1', 'only when'], ['p1', 'other way out']);
    await expect.poll(() => panelOf(page).isVisible()).toBe(true);
    await page.evaluate(axe.default.source);
    const found = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
      return (await inPage.run('.citing')).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });

  test('finds, without script, every number a link and no panel', async () => {
    const { page } = await open(chapter, { javaScriptEnabled: false });
    expect(await panelOf(page).count()).toBe(0);
    await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#p3');
    expect(await page.getByRole('group', { name: 'Link and quotation', includeHidden: true }).isVisible()).toBe(false);
  });
});
