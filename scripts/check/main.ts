/**
 * `npm run check` runs every rule over content/ and dist/; `-- --only content` or `-- --only dist` one half,
 * `-- --rule ID` one rule, `-- --skip ID` all but one. Prints each finding with file and line, and how many rules passed.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../../src/site-config.ts';
import { contentRules, distRules } from './rules.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    dist: { type: 'string' },
    only: { type: 'string' },
    rule: { type: 'string' },
    skip: { type: 'string' },
  },
});
const root = path.resolve(values.root ?? '.');
const edition = { root, dist: path.resolve(values.dist ?? path.join(root, 'dist')), base: basePath() };
const rules = [...(values.only === 'dist' ? [] : contentRules), ...(values.only === 'content' ? [] : distRules)].filter(
  ({ id }) => (values.rule === undefined || id === values.rule) && id !== values.skip,
);

const shown = 40;
let failed = 0;
for (const rule of rules) {
  const { findings, report = [] } = await rule.check(edition);
  console.log(`${findings.length === 0 ? 'pass' : 'FAIL'}  ${rule.id}: ${rule.sentence}`);
  for (const line of report) console.log(`      ${line}`);
  for (const { file, line, sentence } of findings.slice(0, shown)) {
    console.log(`      ${file}${line === undefined ? '' : `:${line}`}: ${sentence}`);
  }
  if (findings.length > shown) console.log(`      … and ${findings.length - shown} more`);
  if (findings.length > 0) {
    failed += 1;
    console.log(`      To mend it: ${rule.hint}`);
  }
}
console.log(`${rules.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || rules.length === 0 ? 1 : 0;
