/** The list of addresses for those who gather pages, and the file that says where it is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Finding, Rule } from '../rule.ts';
import { pageHead } from './metadata/page-head.ts';
import { builtPages, elementsIn, passageText } from './pages.ts';

export const sitemap: Rule = {
  id: 'sitemap',
  sentence: 'the sitemap lists every page by its permanent address, and nothing else, and robots.txt names it',
  hint: 'src/published/addresses.ts gathers the addresses: add the new kind of page there',
  check: ({ dist }) => {
    const file = 'dist/sitemap.xml';
    const findings: Finding[] = [];
    const xml = readFileSync(path.join(dist, 'sitemap.xml'), 'utf8');
    const tree = parseFragment(xml) as DefaultTreeAdapterTypes.ParentNode;
    const listed = elementsIn(tree).flatMap((element) => (element.tagName === 'loc' ? [passageText(element)] : []));
    const heads = builtPages(dist).map(pageHead);
    const found = new Map(heads.flatMap((head) => (head.hidden ? [] : [[head.canonical ?? '', head.file] as const])));
    for (const [address, page] of found) {
      if (!listed.includes(address)) findings.push({ file: `dist/${page}`, sentence: `the sitemap lacks ${address}` });
    }
    for (const address of listed) {
      if (!found.has(address)) findings.push({ file, sentence: `${address} is the address of no page` });
    }
    if (new Set(listed).size !== listed.length) findings.push({ file, sentence: 'an address stands twice' });
    const front = heads.find((head) => head.file === 'index.html')?.canonical ?? '';
    if (!readFileSync(path.join(dist, 'robots.txt'), 'utf8').includes(`Sitemap: ${front}sitemap.xml\n`)) {
      findings.push({ file: 'dist/robots.txt', sentence: `it does not name ${front}sitemap.xml` });
    }
    return { findings, report: [`${listed.length} addresses`] };
  },
};
