/** Gives a page the client's own functions, from its modules as they stand in src/, to try them one by one. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';

const modules = [
  '/src/client/citing/page-text.ts',
  '/src/client/citing/selected-words.ts',
  '/src/client/landing/words-of-address.ts',
  '/src/edition/text-fragment/find-words.ts',
  '/src/edition/text-fragment/text-directive.ts',
];

export type Citing = typeof import('../../src/client/citing/page-text.ts') &
  typeof import('../../src/client/citing/selected-words.ts') &
  typeof import('../../src/client/landing/words-of-address.ts') &
  typeof import('../../src/edition/text-fragment/find-words.ts') &
  typeof import('../../src/edition/text-fragment/text-directive.ts');

/** After this the page has `window.citing`, until another page is opened. */
export async function giveCiting(page: Page): Promise<void> {
  await page.route('**/src/**/*.ts', (route) => {
    const source = readFileSync(`.${new URL(route.request().url()).pathname}`, 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  const imports = modules.map((path, index) => `import * as m${index} from '${path}';`).join('');
  const all = modules.map((_, index) => `...m${index}`).join(', ');
  await page.addScriptTag({ type: 'module', content: `${imports} window.citing = { ${all} };` });
  await page.waitForFunction(() => 'citing' in window);
}
