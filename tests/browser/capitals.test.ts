import { describe, expect, test } from 'vitest';
import { readersBrowser } from './edition.ts';

describe('capitals of a source', () => {
  const open = readersBrowser();

  test('are small capitals to the eye, and the source’s own letters to whoever copies them', async () => {
    const { page } = await open('/read/brest-litovsk/part-1/');
    const heading = page.locator('h2').first();
    expect(await heading.evaluate((element) => getComputedStyle(element).fontVariantCaps)).toBe('all-small-caps');
    expect(await heading.textContent()).toBe('THE RUSSIAN REVOLUTION');
    const opening = page.locator('#p1');
    const caps = (part?: string) =>
      opening.evaluate((element, pseudo) => getComputedStyle(element, pseudo).fontVariantCaps, part);
    expect(await caps('::first-line')).toBe('all-small-caps');
    expect(await caps()).toBe('normal');
    expect(await opening.textContent()).toContain('EVENTS at the present time');
  });

  test('are not made where a source prints none', async () => {
    const { page } = await open('/read/cliff-lenin/19/');
    const heading = page.locator('h2').first();
    expect(await heading.evaluate((element) => getComputedStyle(element).fontVariantCaps)).toBe('normal');
  });
});
