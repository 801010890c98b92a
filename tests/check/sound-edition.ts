/** A tiny invented edition in a folder of its own, for the rules over `content/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import type { Rule } from '../../scripts/check/rule.ts';

export const source = 'The source of an invented tale.\n';
export const sum = createHash('sha256').update(source).digest('hex');

export const work = `id: tale
order: 1
siglum: T
title: A Tale
shortTitle: Tale
author: Nobody
written: today
year: "1900"
distance: from afar
calendar: julian
calendarNote: None.
about: []
missing: []
rights: None.
source: { file: tale.txt, form: paragraph-a-line, ends: tale., provenance: invented }
chapters:
  - { id: "1", heading: One, title: One }
notes:
  by: author
  lost:
    - { chapter: "1", label: "2", why: The page is torn. }
`;

const frontMatter = '---\nwork: "tale"\nchapter: "1"\norder: 1\ntitle: "One"\n---\n\n';
export const body = `# One {#one}

The miller of Quexley walked to the town.[^1] {#p1}

“He :emended[sang]{#e1 source="snag"} on the way. :lost-note[2] {#p2}

> [W]ithout a hat, too! {#p3}

[^1]: A small town. {#n1 .author}
`;
export const chapter = frontMatter + body;

const sound: Record<string, string> = {
  'sources/tale.txt': source,
  'sources/SHA256SUMS': `${sum}  tale.txt\n`,
  'works/tale.yaml': work,
  'emendations/tale.yaml': `- { id: e1, source: snag, reading: sang, kind: letters, reason: Two letters changed places. }
- { id: e2, source: hat, reading: cap, kind: letters, decision: leave, reason: Either will do. }
`,
  'chapters/tale/1.md': chapter,
  'retired-passages.yaml': '- { id: tale/1/p9, to: tale/1/p1 }\n',
  'accepted-words.yaml': 'places: [Quexley]\n',
};

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** The findings of a rule over the sound edition with some of its files changed or added. */
export async function findingsOf(rule: Rule, changed: Record<string, string> = {}): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'content-rules-'));
  roots.push(root);
  for (const [name, text] of Object.entries({ ...sound, ...changed })) {
    const file = path.join(root, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { findings } = await rule.check({ root, dist: '', base: '/' });
  return findings.map(({ file, line, sentence }) => `${file}${line === undefined ? '' : `:${line}`}: ${sentence}`);
}

/** The chapter with one stretch of its text changed. */
export const inChapter = (from: string, to: string) => {
  expect(chapter).toContain(from);
  return { 'chapters/tale/1.md': chapter.replace(from, to) };
};
/** The data of the work with one stretch changed. */
export const inWork = (from: string, to: string) => {
  expect(work).toContain(from);
  return { 'works/tale.yaml': work.replace(from, to) };
};
