/** What a reader's browser must fetch before the text of a page can be read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding, Rule } from '../rule.ts';
import { attribute, builtPages } from './pages.ts';

/** Bytes over the wire: a page and its style sheets gzipped, with every font that the sheets name. */
const budgets = {
  chapter: 100_000,
  register: 100_000,
  days: 100_000,
  timeline: 130_000,
  other: 70_000,
  sources: 110_000,
};
type Kind = keyof typeof budgets;

export const byteBudget: Rule = {
  id: 'byte-budget',
  sentence: 'every page with its style sheets and fonts keeps to its budget of bytes',
  hint: 'look for markup that repeats on every passage; a budget is raised only with a reason',
  check: ({ dist, base }) => {
    const findings: Finding[] = [];
    const heaviest = new Map<Kind, { file: string; bytes: number }>();
    for (const { file, html, elements } of builtPages(dist)) {
      const sheets = elements.flatMap((element) =>
        element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'
          ? [attribute(element, 'href') ?? '']
          : [],
      );
      const bytes = gzipSync(html).length + sheets.reduce((sum, sheet) => sum + bytesOfSheet(dist, base, sheet), 0);
      const kind = kindOf(file);
      if (bytes > budgets[kind]) {
        findings.push({ file: `dist/${file}`, sentence: `${bytes} bytes, and the budget is ${budgets[kind]}` });
      }
      if (bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, { file, bytes });
    }
    const report = [...heaviest].map(([kind, { file, bytes }]) => `heaviest ${kind}: ${file}, ${bytes} bytes`);
    return { findings, report };
  },
};

function kindOf(file: string): Kind {
  if (/^read\/[^/]+\/[^/]+\//.test(file)) return 'chapter';
  if (/^(?:people|places|organisations|events)\//.test(file)) return 'register';
  if (file.startsWith('days/')) return 'days';
  if (file.startsWith('timeline/')) return 'timeline';
  return file.startsWith('about/sources/') ? 'sources' : 'other';
}

function bytesOfSheet(dist: string, base: string, sheet: string): number {
  const css = readFileSync(path.join(dist, sheet.slice(base.length)));
  const fonts = [...css.toString().matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(([, font]) => font ?? '');
  const inSite = (font: string): string =>
    path.join(
      dist,
      font.startsWith('/') ? font.slice(base.length) : path.join(path.dirname(sheet.slice(base.length)), font),
    );
  return gzipSync(css).length + fonts.reduce((sum, font) => sum + readFileSync(inSite(font)).length, 0);
}
