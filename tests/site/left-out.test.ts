import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../scripts/check/dist/pages.ts';
import { copyProject, runIn } from './copy.ts';

describe('a work that one line of its data leaves out, on a site under a base path', () => {
  const folder = copyProject();
  const dist = path.join(folder, 'dist');
  const extra = { BASE_PATH: '/october', SITE_ORIGIN: 'https://example.org' };
  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  let built: ReturnType<typeof runIn>;

  beforeAll(() => {
    appendFileSync(path.join(folder, 'content/works/lessons.yaml'), 'publish: false\n');
    built = runIn(folder, 'scripts/build.ts', [], extra);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the site builds', () => {
    expect(built.status, built.output).toBe(0);
  });

  test('no page, address or title of the work is left, nor of its second witness', () => {
    expect(existsSync(path.join(dist, 'read/lessons'))).toBe(false);
    for (const file of builtFiles(dist).filter((name) => /\.(?:html|json|jsonl)$/.test(name))) {
      expect(read(file), file).not.toMatch(/\/lessons(?:-mia)?\//);
    }
    expect(read('read/index.html')).not.toContain('Lessons of October');
  });

  test('the counts follow', () => {
    expect(JSON.parse(read('data/works.json'))).toHaveLength(3);
    expect(read('index.html')).toContain('Three texts');
    expect(read('data/passages.jsonl')).not.toContain('"work":"lessons"');
  });

  test('every check over the site passes, with every link under the base path', () => {
    const checked = runIn(folder, 'scripts/check/main.ts', ['--only', 'dist', '--skip', 'html-valid'], extra);
    expect(checked.output).toMatch(/\d+ passed, 0 failed\s*$/);
    expect(read('index.html')).toContain('href="/october/read/"');
    expect(read('read/history/43/index.html')).toContain('href="https://example.org/october/read/history/43/"');
  });
});
