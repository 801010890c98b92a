/**
 * `npm run ingest` writes content/chapters from the sources and the emendations;
 * `npm run ingest -- --check` writes nothing and fails with a diff where the chapters are not what the sources give.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { stringify } from 'yaml';
import {
  ContentError,
  readChapters,
  readEmendations,
  readRetired,
  readSources,
  readWorks,
} from '../../src/content-files.ts';
import type { RetiredPassage } from '../../src/schemas/retired-passage.ts';
import { ingestWork } from './ingest.ts';
import { IngestError } from './model.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } });
const root = values.root ?? process.cwd();

try {
  const files = ingestAll();
  process.exitCode = values.check ? compare(files) : write(files);
} catch (error) {
  if (!(error instanceof IngestError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error('Nothing was written.');
  process.exitCode = 1;
}

/** Every file that ingest owns, with its text, or undefined where it must go. */
function ingestAll(): Map<string, string | undefined> {
  const works = readWorks(root);
  const sources = readSources(root);
  const bytesOf = (file: string): Uint8Array => {
    const bytes = sources.get(file);
    if (!bytes) throw new ContentError(`content/sources/${file} is named by a work and is not listed in SHA256SUMS`);
    return bytes;
  };
  const witnesses = new Map(works.filter((w) => w.witnessOf).map((w) => [w.id, bytesOf(w.source.file)] as const));
  const known = readRetired(root);
  const files = new Map<string, string | undefined>();
  const retired: RetiredPassage[] = [];
  const errors: string[] = [];
  for (const work of works.filter(({ witnessOf }) => !witnessOf)) {
    try {
      const previous = readChapters(root, work.id);
      const bytes = bytesOf(work.source.file);
      const emendations = readEmendations(root, work.id);
      const written = ingestWork({ work, bytes, emendations, previous, retired: known, witnesses });
      for (const id of previous.keys()) files.set(`content/chapters/${work.id}/${id}.md`, undefined);
      for (const [id, markdown] of written.chapters) files.set(`content/chapters/${work.id}/${id}.md`, markdown);
      retired.push(...written.retired);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      errors.push(...error.sentences);
    }
  }
  if (errors.length > 0) throw new IngestError(errors);
  files.set('content/retired-passages.yaml', retiredYaml(retired));
  return files;
}

function retiredYaml(retired: RetiredPassage[]): string {
  const head =
    '# Ids that no longer stand on the page, and where their readers are sent. Written by `npm run ingest`.\n';
  return `${head}${stringify(retired, { lineWidth: 0 })}`;
}

function compare(files: Map<string, string | undefined>): number {
  let differing = 0;
  for (const [file, text] of files) {
    const target = path.join(root, file);
    const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
    if (current === (text ?? '')) continue;
    differing += 1;
    console.error(createTwoFilesPatch(file, `${file} (from the sources)`, current, text ?? '', '', '', { context: 0 }));
  }
  if (differing === 0) {
    console.log(`ingest: ${files.size} files are what the sources give`);
    return 0;
  }
  console.error(`ingest: ${differing} files are not what the sources give; run: npm run ingest`);
  return 1;
}

/** Each file is written beside its place and moved there, so that none is ever half written. */
function write(files: Map<string, string | undefined>): number {
  for (const [file, text] of files) {
    const target = path.join(root, file);
    if (text === undefined) {
      rmSync(target, { force: true });
      continue;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
  }
  console.log(`ingest: wrote ${files.size} files`);
  return 0;
}
