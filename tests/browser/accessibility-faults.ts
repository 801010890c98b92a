/** What axe finds wrong with a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * In dark colours only what depends on colours is looked for: the rest is the same page, which is tried in light ones.
 *
 * @returns a line a violation, with the markup of the first places
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const { violations } = await inPage.run(isDark ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {});
    return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)].join(' '));
  });
}
