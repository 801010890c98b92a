import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { links } from '../../scripts/check/dist/links.ts';

/** @returns what the rule says of the links of a page, beside that there are few */
async function faults(body: string): Promise<string[]> {
  const dist = mkdtempSync(path.join(tmpdir(), 'links-'));
  mkdirSync(path.join(dist, 'people'));
  writeFileSync(path.join(dist, 'index.html'), '<p id="top">The front door</p>');
  writeFileSync(path.join(dist, 'people/index.html'), body);
  const { findings } = await links.check({ root: dist, dist, base: '/' });
  return findings.map(({ sentence }) => sentence).filter((sentence) => !sentence.startsWith('only'));
}

describe('a link out of the edition', () => {
  test('is right if it says so', async () => {
    expect(await faults('<a href="https://example.org/lenin" rel="external noreferrer">A reference</a>')).toEqual([]);
  });

  test('is wrong if it does not, or leads nowhere over HTTP', async () => {
    expect(await faults('<a href="https://example.org/lenin">A reference</a>')).toHaveLength(1);
    expect(await faults('<a href="ftp://example.org/lenin" rel="external">A reference</a>')).toHaveLength(1);
    expect(await faults('<img src="https://example.org/lenin.png" rel="external">')).toHaveLength(1);
  });
});

test('a link within the edition leads to a page and an element', async () => {
  expect(await faults('<a href="/#top">Home</a>')).toEqual([]);
  expect(await faults('<a href="/#bottom">Home</a>')).toHaveLength(1);
  expect(await faults('<a href="/places/">Places</a>')).toHaveLength(1);
});
