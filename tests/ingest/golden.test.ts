import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { goldenChapters, ingestFolder, updating, writeGolden } from './golden-folder.ts';

const root = path.join(import.meta.dirname, 'golden');
const rules = readdirSync(root).toSorted();
const temporary = mkdtempSync(path.join(tmpdir(), 'golden-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each(rules)('%s', (rule) => {
  const folder = path.join(root, rule);
  const { chapters } = ingestFolder(folder);
  if (updating(process.env)) writeGolden(folder, chapters);

  test('gives the chapters that stand in the folder', () => {
    expect(Object.fromEntries(chapters)).toEqual(Object.fromEntries(goldenChapters(folder)));
  });

  test('gives the same bytes when it is ingested again', () => {
    const again = ingestFolder(folder, chapters);
    expect(Object.fromEntries(again.chapters)).toEqual(Object.fromEntries(chapters));
    expect(again.retired).toEqual([]);
  });

  test('gives chapters that can be read back', () => {
    for (const markdown of chapters.values()) expect(passagesOf(parseChapter(markdown).tree)).not.toEqual([]);
  });
});

describe('the golden folders', () => {
  test('are there', () => {
    expect(rules.length).toBeGreaterThanOrEqual(18);
  });

  test('are not complete without a file for every chapter', () => {
    const folder = path.join(temporary, 'incomplete');
    cpSync(path.join(root, rules[0] as string), folder, { recursive: true });
    rmSync(path.join(folder, 'chapters'), { recursive: true });
    expect(Object.fromEntries(ingestFolder(folder).chapters)).not.toEqual(Object.fromEntries(goldenChapters(folder)));
  });

  test('are written anew only when asked for, and never on a build server', () => {
    expect(updating({})).toBe(false);
    expect(updating({ UPDATE_GOLDEN: '1' })).toBe(true);
    expect(() => updating({ UPDATE_GOLDEN: '1', CI: 'true' })).toThrow('CI is set');
  });
});
