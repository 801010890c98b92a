import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { selfContained } from '../../scripts/check/dist/self-contained.ts';
import { writeSite } from './described-site.ts';

async function faults(markup: string): Promise<string[]> {
  const dist = writeSite({ 'index.html': (page) => page + markup });
  try {
    const { findings } = await selfContained.check({ root: '.', dist, base: '/october/' });
    return findings.map(({ sentence }) => sentence);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

test('data for machines and permanent addresses are allowed', async () => {
  expect(await faults('')).toEqual([]);
  expect(await faults('<script type="application/json">{}</script>')).toEqual([]);
});

test.each([
  '<script>run()</script>',
  '<script type="module">run()</script>',
  '<script type="text/javascript">run()</script>',
  '<style>p { color: red }</style>',
  '<p onclick="run()">',
  '<p style="color: red">',
  '<script src="https://elsewhere.org/a.js"></script>',
  '<link rel="stylesheet" href="https://elsewhere.org/a.css">',
  '<a href="javascript:run()">',
])('%s is found', async (markup) => {
  expect(await faults(markup)).toHaveLength(1);
});
