/** What axe finds wrong with a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** @returns a line a violation, with the markup of the first places */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run();
    return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)].join(' '));
  });
}
