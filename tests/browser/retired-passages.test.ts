import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOfPage } from '../../scripts/check/dist/html-validator.ts';
import { copyProject, runIn } from '../site/copy.ts';
import { readersBrowser } from './edition.ts';

/** Ids that no chapter has, sent to passages that are there. */
const invented = `
- { id: history/43/p9001, to: history/43/p12 }
- { id: history/43/p9002, to: history/44/p3 }
- { id: cliff-lenin/19/n9001, to: cliff-lenin/19/n4 }
`;

describe('a link to a retired passage', () => {
  const folder = copyProject();
  const built = 240_000;
  beforeAll(() => {
    writeFileSync(path.join(folder, 'content/retired-passages.yaml'), invented);
    const { status, output } = runIn(folder, 'scripts/build.ts');
    expect(status, output).toBe(0);
  }, built);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = readersBrowser(path.join(folder, 'dist'));

  test.each([
    ['with script', true, '/read/history/43/#p9001', 'p12', 'p9001'],
    ['without script', false, '/read/history/43/#p9001', 'p12', 'p9001'],
    ['without script, to a note', false, '/read/cliff-lenin/19/#n9001', 'n4', 'n9001'],
  ])('arrives at its text and says so, %s', async (_name, javaScriptEnabled, address, living, retired) => {
    const { page } = await open(address, { javaScriptEnabled });
    const sentence = page.locator(`#${living} .retired:target > .retired-sentence`);
    expect(await sentence.innerText()).toContain(`a link to ${retired}`);
    expect(await sentence.innerText()).toContain(`in ${living}.`);
    const box = await page.locator(`#${living}`).boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height - 100);
  });

  test('is taken on by a script to another chapter, and told whence it came', async () => {
    const { page } = await open('/read/history/43/#p9002');
    await page.waitForURL('**/read/history/44/#from-history-43-p9002');
    const sentence = page.locator('#p3 .retired:target > .retired-sentence');
    expect(await sentence.innerText()).toContain('a link to history/43/p9002');
    const { y } = (await page.locator('#p3').boundingBox()) ?? { y: -1 };
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(100);
  });

  test('finds without script, in the old chapter, the way to another', async () => {
    const { page } = await open('/read/history/43/#p9002', { javaScriptEnabled: false });
    const line = page.locator('li:target');
    expect(await line.innerText()).toContain('What was cited as p9002');
    await line.getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/read/history/44/');
    expect(await page.locator('#p3 .retired-sentence').isVisible()).toBe(true);
  });

  test('says nothing to those who come by the passage’s own address', async () => {
    const { page } = await open('/read/history/43/#p12');
    expect(await page.locator('#p12 .retired-sentence').count()).toBe(1);
    expect(await page.locator('#p12 .retired-sentence').isVisible()).toBe(false);
  });

  test(
    'changes no passage’s text and breaks no rule of the site',
    async () => {
      const { output } = runIn(folder, 'scripts/check/main.ts', ['--only', 'dist', '--skip', 'html-valid']);
      expect(output).toMatch(/\d+ passed, 0 failed\s*$/);
      for (const chapter of ['history/43', 'history/44', 'cliff-lenin/19']) {
        const file = `read/${chapter}/index.html`;
        expect(await faultsOfPage(file, readFileSync(path.join(folder, 'dist', file), 'utf8'))).toEqual([]);
      }
    },
    built,
  );
});
