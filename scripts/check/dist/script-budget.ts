/** What script a page gives a reader's browser beyond what every page has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding, Rule } from '../rule.ts';
import { attribute, type BuiltPage, builtPages } from './pages.ts';

/** Bytes of each file gzipped, of all together; what is only fetched when it is wanted does not count. */
const budgets = { chapter: 38_000, other: 35_000 };
/** The page that has what every page has and no more. */
const plainest = '404.html';

export const scriptBudget: Rule = {
  id: 'script-budget',
  sentence: 'no page gives a browser more script than its budget, beyond what every page has',
  hint: 'fetch what only some readers want when they want it; look at what a library brings with it',
  check: ({ dist, base }) => {
    const pages = builtPages(dist);
    const everywhere = new Set(scriptsOf(pages.find(({ file }) => file === plainest)));
    const sizes = new Map<string, number>();
    const sizeOf = (script: string): number => {
      const known = sizes.get(script) ?? gzipSync(readFileSync(path.join(dist, script)), { level: 9 }).length;
      sizes.set(script, known);
      return known;
    };
    const own = pages.map((page) => ({
      file: page.file,
      bytes: scriptsOf(page)
        .filter((script) => !everywhere.has(script))
        .reduce((sum, script) => sum + sizeOf(script), 0),
    }));
    const findings: Finding[] = own
      .filter(({ file, bytes }) => bytes > budgetOf(file))
      .map(({ file, bytes }) => ({
        file: `dist/${file}`,
        sentence: `${bytes} bytes of script, and the budget is ${budgetOf(file)}`,
      }));
    const most = own.toSorted((a, b) => b.bytes - a.bytes)[0];
    const timeline = own.find(({ file }) => file === 'timeline/index.html');
    return {
      findings,
      report: [`most: ${most?.file}, ${most?.bytes} bytes`, ...(timeline ? [`timeline: ${timeline.bytes} bytes`] : [])],
    };

    function scriptsOf(page: BuiltPage | undefined): string[] {
      const found = new Set<string>();
      const add = (script: string): void => {
        if (found.has(script)) return;
        found.add(script);
        for (const imported of importedBy(readFileSync(path.join(dist, script), 'utf8'))) {
          add(path.join(path.dirname(script), imported));
        }
      };
      for (const element of page?.elements ?? []) {
        const source = element.tagName === 'script' ? attribute(element, 'src') : undefined;
        if (source) add(source.slice(base.length));
      }
      return [...found];
    }
  },
};

function budgetOf(file: string): number {
  return /^read\/[^/]+\/[^/]+\//.test(file) ? budgets.chapter : budgets.other;
}

/** What a built module imports at once, as it names it. */
function importedBy(script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s?["'`](\.[^"'`]+)["'`]/g)].flatMap(([, name]) => name ?? []);
}
