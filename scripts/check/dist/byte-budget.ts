/** What a reader's browser must fetch before the text of a page can be read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding, Rule } from '../rule.ts';
import { attribute, builtPages } from './pages.ts';

/** Bytes, gzipped: a page with its style sheets, without fonts, which text does not wait for. */
const budgets = { chapter: 50_000, other: 20_000, sources: 60_000 };

export const byteBudget: Rule = {
  id: 'byte-budget',
  sentence: 'every page with its style sheets keeps to its budget of gzipped bytes',
  hint: 'look for markup that repeats on every passage; a budget is raised only with a reason',
  check: ({ dist, base }) => {
    const findings: Finding[] = [];
    let heaviest = { file: '', bytes: 0 };
    for (const { file, html, elements } of builtPages(dist)) {
      const sheets = elements.flatMap((element) =>
        element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'
          ? [attribute(element, 'href') ?? '']
          : [],
      );
      const styles = sheets.map((sheet) => gzipSync(readFileSync(path.join(dist, sheet.slice(base.length)))).length);
      const bytes = gzipSync(html).length + styles.reduce((sum, size) => sum + size, 0);
      const kind = /^read\/[^/]+\/[^/]+\//.test(file)
        ? 'chapter'
        : file.startsWith('about/sources/')
          ? 'sources'
          : 'other';
      if (bytes > budgets[kind]) {
        findings.push({ file: `dist/${file}`, sentence: `${bytes} bytes, and the budget is ${budgets[kind]}` });
      }
      if (bytes > heaviest.bytes) heaviest = { file, bytes };
    }
    return { findings, report: [`heaviest: ${heaviest.file}, ${heaviest.bytes} bytes`] };
  },
};
