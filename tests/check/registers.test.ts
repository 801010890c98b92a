import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { annotationQuality } from '../../scripts/check/content/annotation-quality.ts';
import { namesDecided } from '../../scripts/check/content/names-decided.ts';
import { registersValid } from '../../scripts/check/content/registers-valid.ts';
import type { Rule } from '../../scripts/check/rule.ts';

/** A copy of the edition’s content, in which one thing is made wrong. */
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'registers-'));
  for (const part of ['works', 'chapters', 'corrections', 'annotated']) {
    cpSync(`content/${part}`, path.join(root, 'content', part), { recursive: true });
  }
  for (const file of ['people', 'places', 'organisations', 'events', 'references', 'known-words']) {
    cpSync(`content/${file}.yaml`, path.join(root, `content/${file}.yaml`));
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function change(file: string, from: string, to: string): void {
  const at = path.join(root, 'content', file);
  const text = readFileSync(at, 'utf8');
  expect(text).toContain(from);
  writeFileSync(at, text.replace(from, to));
}

const findings = async (rule: Rule): Promise<string[]> =>
  (await rule.check({ root, dist: '', base: '/' })).findings.map(({ file, sentence }) => `${file}: ${sentence}`);

/** What these rules find is found in a few chapters as in all. */
function withFewChapters(): void {
  const folder = path.join(root, 'content/chapters/history');
  for (const chapter of readdirSync(folder)) {
    if (chapter !== '45.md' && chapter !== '47.md') rmSync(path.join(folder, chapter));
  }
  rmSync(path.join(root, 'content/chapters/brest-litovsk'), { recursive: true });
}

const martov = '- id: martov-julius\n';

describe('registers-valid', () => {
  beforeEach(withFewChapters);

  test.each([
    [
      'an entry that no text names',
      'people.yaml',
      '  forms:\n    - form: Abramovich\n',
      '  forms:\n    - form: Abramowitz\n',
      '“abramovich-raphael” has no mention in any text',
    ],
    [
      'an entry out of order',
      'people.yaml',
      '- id: abramovich-raphael',
      '- id: zabramovich-raphael',
      'entries are sorted by id',
    ],
    [
      'a reference that is not there',
      'people.yaml',
      '    by: [wikipedia-raphael-abramovitch]',
      '    by: [wikipedia-nobody]',
      'abramovich-raphael names the reference “wikipedia-nobody”, which is not there',
    ],
    [
      'a passage that is not there',
      'people.yaml',
      '  told: [history/45/p86]',
      '  told: [history/45/p999]',
      'names the passage “history/45/p999”, which is not there',
    ],
    [
      'a form that another claims',
      'people.yaml',
      '    - form: Abramovich\n',
      '    - form: Abramovich\n    - form: Lenin\n',
      'claims “Lenin”, which',
    ],
    [
      'a form given twice',
      'people.yaml',
      '    - form: Abramovich\n',
      '    - form: Abramovich\n    - form: Abramovich\n',
      'has the form “Abramovich” twice',
    ],
    ['a field that is not one', 'people.yaml', '  name: Raphael Abramovich\n', '  nmae: Raphael Abramovich\n', 'nmae'],
    ['a date that is none', 'people.yaml', 'date: "1880"', 'date: "about 1880"', 'a date is EDTF'],
    [
      'a correction of words that do not stand there',
      'corrections/lessons.yaml',
      'words: Guchkov',
      'words: Gutchkov',
      '“Gutchkov”, which does not stand there',
    ],
    [
      'a correction that names nobody of the register',
      'corrections/lessons.yaml',
      'person: guchkov-alexander',
      'person: guchkov-alex',
      'the person “guchkov-alex”, which is not there',
    ],
  ])('finds %s', async (_what, file, from, to, expected) => {
    change(file, from, to);
    expect((await findings(registersValid)).join('\n')).toContain(expected);
  });
});

describe('names-decided', () => {
  beforeEach(withFewChapters);

  test('finds a name that no register has', async () => {
    const people = path.join(root, 'content/people.yaml');
    const text = readFileSync(people, 'utf8');
    const start = text.indexOf(martov);
    const end = text.indexOf('\n- id: ', start);
    writeFileSync(people, text.slice(0, start) + text.slice(end + 1));
    expect((await findings(namesDecided)).join('\n')).toMatch(/\[Martov\]/);
  });

  test('finds a name that may mean two', async () => {
    change(
      'people.yaml',
      martov,
      `- id: marlov\n  name: Marlov\n  sort: Marlov\n  forms:\n    - form: Martov\n  side: unknown\n  who: Nobody\n${martov}`,
    );
    expect((await findings(namesDecided)).join('\n')).toContain('may mean person marlov or person martov-julius');
  });
});

test('annotation-quality finds that names go unfound', async () => {
  change('people.yaml', '    - form: Stalin\n', '    - form: Stallin\n');
  change('people.yaml', '    - form: Lenin\n', '    - form: Lennin\n');
  expect(await findings(annotationQuality)).toEqual([
    expect.stringMatching(/people: precision .* aimed at 0\.98 and 0\.97/),
  ]);
});
