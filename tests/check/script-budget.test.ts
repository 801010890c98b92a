import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scriptBudget } from '../../scripts/check/dist/script-budget.ts';
import { writeSite } from './described-site.ts';

const bulk = (bytes: number): string => `"${randomBytes(bytes).toString('base64')}"`;

/** @returns what is found in a site whose front page has one script, which imports another */
async function faults(files: Record<string, string>, everywhere = ''): Promise<string[]> {
  const dist = writeSite({
    'index.html': (page) => `${page}<script type="module" src="/october/app/front.js"></script>`,
    '404.html': (page) => page + everywhere,
  });
  mkdirSync(path.join(dist, 'app'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dist, 'app', name), text);
  try {
    const { findings } = await scriptBudget.check({ root: '.', dist, base: '/october/' });
    return findings.map(({ file }) => file);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

test('a small script is allowed', async () => {
  expect(await faults({ 'front.js': 'import"./more.js"', 'more.js': bulk(10_000) })).toEqual([]);
});

test('a script too large is found, also where another imports it', async () => {
  expect(await faults({ 'front.js': bulk(40_000) })).toEqual(['dist/index.html']);
  expect(await faults({ 'front.js': 'import{a}from"./more.js"', 'more.js': bulk(40_000) })).toEqual([
    'dist/index.html',
  ]);
});

test('what every page has, and what is only fetched when it is wanted, does not count', async () => {
  const large = { 'front.js': 'import"./more.js"', 'more.js': bulk(40_000) };
  expect(await faults(large, '<script src="/october/app/more.js"></script>')).toEqual([]);
  expect(await faults({ 'front.js': 'import("./more.js")', 'more.js': bulk(40_000) })).toEqual([]);
});
