/** Every page is valid HTML, with ids that stand once and headings in order. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finding, Rule } from '../rule.ts';
import { builtFiles } from './pages.ts';

export const htmlValid: Rule = {
  id: 'html-valid',
  sentence: 'every page is valid HTML',
  hint: 'the rules are explained at html-validate.org; mend the component that writes the element',
  check: async ({ dist }) => {
    const files = builtFiles(dist).filter((file) => file.endsWith('.html'));
    const workers = Math.min(availableParallelism(), files.length);
    const shares = Array.from({ length: workers }, (_, worker) => files.filter((_, at) => at % workers === worker));
    const found = await Promise.all(shares.map((share) => faultsOf(dist, share)));
    return { findings: found.flat().toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))) };
  },
};

/** In a thread of their own. */
function faultsOf(dist: string, files: readonly string[]): Promise<Finding[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('html-valid-worker.ts', import.meta.url), { workerData: { dist, files } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
