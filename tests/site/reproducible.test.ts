import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from '../../scripts/check/dist/pages.ts';
import { copyProject, runIn } from './copy.ts';

const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fingerprints(dist: string): Record<string, string> {
  const sum = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(dist, file)))
      .digest('hex');
  return Object.fromEntries(builtFiles(dist).map((file) => [file, sum(file)]));
}

test('ingest and build, done again in another folder, give the same bytes', () => {
  expect(runIn(folder, 'scripts/ingest/main.ts').output).toContain('ingest: wrote');
  expect(fingerprints(path.join(folder, 'content'))).toEqual(fingerprints('content'));
  expect(runIn(folder, 'scripts/build.ts').status).toBe(0);
  const again = fingerprints(path.join(folder, 'dist'));
  expect(Object.keys(again).length).toBeGreaterThan(40);
  expect(again).toEqual(fingerprints('dist'));
});
