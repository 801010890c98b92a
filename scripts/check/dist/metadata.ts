/** What machines read of a page: its address, its picture, its description, how to cite it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkRecord } from '../../../src/schemas/published-data.ts';
import type { Rule } from '../rule.ts';
import { citationFaults } from './metadata/citation-faults.ts';
import { pageHead } from './metadata/page-head.ts';
import { socialFaults } from './metadata/social-faults.ts';
import { structuredFaults } from './metadata/structured-faults.ts';
import { builtFiles, builtPages } from './pages.ts';

export const metadata: Rule = {
  id: 'metadata',
  sentence: 'every page says to machines what it is, where it stands, and how it is cited',
  hint: 'src/components/Metadata.astro writes it, from what the page gives to its layout',
  check: ({ dist, base }) => {
    const files = new Set(builtFiles(dist));
    const pages = builtPages(dist);
    const works = JSON.parse(readFileSync(path.join(dist, 'data/works.json'), 'utf8')) as WorkRecord[];
    const front = pages.find(({ file }) => file === 'index.html');
    const origin = front && URL.parse(pageHead(front).canonical ?? '')?.origin;
    if (!origin) {
      return { findings: [{ file: 'dist/index.html', sentence: 'the front door has no absolute canonical address' }] };
    }
    const site = { files, works, root: origin + base };
    const findings = pages.flatMap((page) => {
      const head = pageHead(page);
      const faults = head.hidden
        ? socialFaults(head, site).filter(({ needed }) => needed === 'always')
        : [...socialFaults(head, site), ...structuredFaults(head, site), ...citationFaults(head, site)];
      return faults.map(({ sentence }) => ({ file: `dist/${page.file}`, sentence }));
    });
    return { findings, report: [`${pages.length} pages under ${site.root}`] };
  },
};
