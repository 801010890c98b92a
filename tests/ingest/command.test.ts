import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Project, taleText } from './project.ts';

const ingested = new Project();
let project: Project;
beforeAll(() => expect(ingested.ingest()).toMatchObject({ status: 0, output: 'ingest: wrote 3 files\n' }));
beforeEach(() => {
  project = ingested.copy();
});
afterEach(() => project.remove());
afterAll(() => ingested.remove());

const first = 'content/chapters/tale/1.md';

describe('ingest', () => {
  test('writes the chapters, and done again the same bytes', () => {
    const before = project.snapshot();
    expect(before[first]).toContain('The garrison :emended[voted]{#e1 source="votd"}. {#p1}');
    expect(project.ingest().status).toBe(0);
    expect(project.snapshot()).toEqual(before);
  });

  test('writes the same chapters where there are none', () => {
    const before = project.snapshot();
    rmSync(path.join(project.root, 'content/chapters'), { recursive: true });
    expect(project.ingest().status).toBe(0);
    expect(project.snapshot()).toEqual(before);
  });

  test('removes a chapter that the work no longer has, and sends its readers on', () => {
    project.write(
      'content/works/tale.yaml',
      project.read('content/works/tale.yaml').replace(/ {2}- id: "2"[\s\S]*?(?=\n\S)/, ''),
    );
    expect(project.ingest().status).toBe(0);
    expect(Object.keys(project.snapshot())).not.toContain('content/chapters/tale/2.md');
    const retired = project.read('content/retired-passages.yaml');
    expect(retired).toContain('- id: tale/2/second\n');
    expect(retired).toContain('- id: tale/2/p1\n  to: tale/1/p4\n');
  });
});

describe('ingest --check', () => {
  test('passes and writes nothing where the chapters are what the sources give', () => {
    const before = project.snapshot();
    expect(project.ingest('--check')).toMatchObject({ status: 0, errors: '' });
    expect(project.snapshot()).toEqual(before);
  });

  test('fails with a diff and writes nothing where a chapter was edited by hand', () => {
    project.write(first, project.read(first).replace('It rained', 'It snowed'));
    const before = project.snapshot();
    const { status, errors } = project.ingest('--check');
    expect(status).toBe(1);
    expect(errors).toContain(`--- ${first}`);
    expect(errors).toContain(
      '-It snowed all night upon the bridges. {#p2}\n+It rained all night upon the bridges. {#p2}\n',
    );
    expect(project.snapshot()).toEqual(before);
  });

  test('fails where a chapter is missing or does not belong', () => {
    rmSync(path.join(project.root, first));
    project.write('content/chapters/tale/9.md', '---\nwork: "tale"\n---\n\n# Ninth {#ninth}\n');
    const before = project.snapshot();
    const { status, errors } = project.ingest('--check');
    expect(status).toBe(1);
    expect(errors).toContain('+# First {#first}');
    expect(errors).toContain('-# Ninth {#ninth}');
    expect(project.snapshot()).toEqual(before);
  });
});

/** What is done to the edition, and what is said of it. */
const faults: Record<string, { spoil: (project: Project) => void; says: string }> = {
  'a source edited by hand': {
    spoil: (p) => p.write('content/sources/tale.txt', taleText.replace('rained', 'snowed')),
    says: 'content/sources/tale.txt: its SHA-256 is ',
  },
  'a source that is not listed': {
    spoil: (p) => p.write('content/sources/stray.txt', 'x'),
    says: 'content/sources/stray.txt has no line in content/sources/SHA256SUMS',
  },
  'a source that is not there': {
    spoil: (p) => rmSync(path.join(p.root, 'content/sources/tale.txt')),
    says: 'content/sources/tale.txt is listed in SHA256SUMS and is not there',
  },
  'a work whose source is not listed': {
    spoil: (p) => p.write('content/works/tale.yaml', p.read('content/works/tale.yaml').replace('tale.txt', 'tail.txt')),
    says: 'content/sources/tail.txt is named by a work and is not listed in SHA256SUMS',
  },
  'a truncated source': {
    spoil: (p) => {
      p.write('content/sources/tale.txt', taleText.slice(0, 40));
      p.seal();
    },
    says: 'tale.txt, line 5: the file should end with “The end.”',
  },
  'an emendation that matches nothing': {
    spoil: (p) =>
      p.write('content/emendations/tale.yaml', p.read('content/emendations/tale.yaml').replace('votd', 'votde')),
    says: 'content/emendations/tale.yaml, e1: “votde” should stand once',
  },
  'an emendation id that stands twice': {
    spoil: (p) => p.write('content/emendations/tale.yaml', p.read('content/emendations/tale.yaml').repeat(2)),
    says: 'content/emendations/tale.yaml: the id e1 stands twice',
  },
  'a file that is not YAML': {
    spoil: (p) => p.write('content/emendations/tale.yaml', '- id: e1\n  source: "votd\n- id: e2\n'),
    says: 'content/emendations/tale.yaml, line ',
  },
  'a file that is not what its schema says': {
    spoil: (p) =>
      p.write('content/emendations/tale.yaml', p.read('content/emendations/tale.yaml').replace('e1', 'first')),
    says: 'content/emendations/tale.yaml, at 0 › id: an emendation id is the letter e and a number: e17',
  },
  'a field that the schema does not know': {
    spoil: (p) => p.write('content/works/tale.yaml', `${p.read('content/works/tale.yaml')}colour: red\n`),
    says: 'content/works/tale.yaml: Unrecognized key: "colour"',
  },
  'a work whose id is not its file’s name': {
    spoil: (p) => p.write('content/works/tail.yaml', p.read('content/works/tale.yaml')),
    says: 'content/works/tail.yaml: the id is “tale” and should be “tail”',
  },
  'a chapter on disk that cannot be read': {
    spoil: (p) => p.write(first, 'No front matter.\n'),
    says: 'content/chapters/tale/1.md: a chapter opens with front matter',
  },
  'retired passages that are not what their schema says': {
    spoil: (p) => p.write('content/retired-passages.yaml', '- id: tale/1\n  to: tale/1/p1\n'),
    says: 'content/retired-passages.yaml, at 0 › id: a passage id is work/chapter/passage',
  },
};

test.each(Object.entries(faults))('%s stops ingest: it says so, exits with 1 and writes nothing', (_name, fault) => {
  fault.spoil(project);
  const before = project.snapshot();
  const { status, errors } = project.ingest();
  expect(errors).toContain(fault.says);
  expect(errors).not.toMatch(/^ {4}at /m);
  expect(status).toBe(1);
  expect(project.snapshot()).toEqual(before);
});
