import { describe, expect, test } from 'vitest';
import { readersBrowser } from './edition.ts';

describe('a reader with a keyboard', () => {
  const open = readersBrowser();

  test('leafs to the next chapter and back', async () => {
    const { page } = await open('/read/history/43/');
    await page.keyboard.press('n');
    await page.waitForURL('**/read/history/44/');
    await page.keyboard.press('b');
    await page.waitForURL('**/read/history/43/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('The Art of Insurrection');
  });

  test('goes nowhere from the last chapter', async () => {
    const { page } = await open('/read/cliff-lenin/19/');
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/read/cliff-lenin/19/');
  });

  test('picks a section from the list, wherever in the chapter', async () => {
    const { page } = await open('/read/brest-litovsk/part-2/#p30');
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Sections' });
    const link = dialog.getByRole('link').last();
    const fragment = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe(fragment);
    await expect
      .poll(async () => (await page.locator(':target').boundingBox())?.y)
      .toSatisfy((y: number) => y >= 0 && y < 720);
  });

  test('opens and leaves the list of the keys, and the focus is where it was', async () => {
    const { page } = await open('/read/history/43/');
    const number = page.getByRole('link', { name: 'Paragraph 1', exact: true });
    await number.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    expect(await dialog.locator('dt').allInnerTexts()).toEqual(['n', 'b', 's', 'p', '?']);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('opens the preferences, walks through them and leaves them', async () => {
    const { page } = await open('/read/history/43/');
    await page.keyboard.press('p');
    const panel = page.locator('#preferences');
    await panel.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('data-size')).toBe('large');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
  });

  test('reaches the button by Tab and opens the panel by Enter', async () => {
    const { page } = await open('/read/');
    const button = page.getByRole('button', { name: /preferences/ });
    const before = await page.locator('.skip, .bar a').count();
    for (let presses = 0; presses <= before; presses += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.locator('#preferences').waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('keeps the browser’s own keys: a letter with Control does nothing', async () => {
    const { page } = await open('/read/history/43/');
    for (const key of ['Control+b', 'Alt+b', 'Meta+b', 'Shift+B']) await page.keyboard.press(key);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/read/history/43/');
  });

  test('writes in a field without setting anything off', async () => {
    const { page } = await open('/read/history/43/');
    await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('input')));
    const field = page.locator('main > input');
    await field.pressSequentially('snb?p');
    expect(await field.inputValue()).toBe('snb?p');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/read/history/43/');
  });

  test('switches the keys off, and they stay off on the next page', async () => {
    const { page } = await open('/read/history/43/');
    await page.keyboard.press('p');
    await page.getByRole('group', { name: 'Keyboard shortcuts' }).getByLabel('Off').check();
    await page.keyboard.press('Escape');
    await page.goto('/read/history/44/');
    for (const key of ['n', 'b', 's', 'p', '?']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('#preferences').count()).toBe(0);
    await page.getByRole('button', { name: /preferences/ }).click();
    await page.getByRole('button', { name: 'List of keys' }).click();
    expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).toContain('switched off');
    expect(new URL(page.url()).pathname).toBe('/read/history/44/');
  });
});
