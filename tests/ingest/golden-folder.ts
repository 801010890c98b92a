/** A folder that shows one rule of ingest: `source.txt`, `work.yaml`, `emendations.yaml`, and the chapters they give. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ingestWork } from '../../scripts/ingest/ingest.ts';
import type { WrittenWork } from '../../scripts/ingest/write-chapters.ts';
import { emendationsSchema } from '../../src/schemas/emendation.ts';
import { workOf } from './work-of.ts';

/** Ingests the folder's source. Files `witness-<id>.txt` are the sources of witnesses. */
export function ingestFolder(folder: string, previous: Map<string, string> = new Map()): WrittenWork {
  const read = (name: string): Buffer => readFileSync(path.join(folder, name));
  const yaml = (name: string): unknown => parse(read(name).toString());
  const witnesses = readdirSync(folder)
    .filter((name) => /^witness-.*\.txt$/.test(name))
    .map((name) => [name.slice('witness-'.length, -'.txt'.length), read(name)] as const);
  return ingestWork({
    work: workOf(yaml('work.yaml') as Parameters<typeof workOf>[0]),
    bytes: read('source.txt'),
    emendations: emendationsSchema.parse(
      existsSync(path.join(folder, 'emendations.yaml')) ? yaml('emendations.yaml') : [],
    ),
    previous,
    retired: [],
    witnesses: new Map(witnesses),
  });
}

/** The chapters that the folder says ingest should give; none if it does not say. */
export function goldenChapters(folder: string): Map<string, string> {
  const chapters = path.join(folder, 'chapters');
  const names = existsSync(chapters) ? readdirSync(chapters).toSorted() : [];
  return new Map(names.map((name) => [path.parse(name).name, readFileSync(path.join(chapters, name), 'utf8')]));
}

/**
 * Whether the golden files are to be written anew from what ingest gives.
 *
 * @throws Error on a build server, where nobody reads what is written
 */
export function updating(environment: Record<string, string | undefined>): boolean {
  if (environment['UPDATE_GOLDEN'] !== '1') return false;
  if (environment['CI']) throw new Error('UPDATE_GOLDEN=1 is for a person who reads the result; CI is set');
  return true;
}

/** Makes what ingest gives the folder's golden chapters. */
export function writeGolden(folder: string, chapters: Map<string, string>): void {
  rmSync(path.join(folder, 'chapters'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'chapters'));
  for (const [id, markdown] of chapters) writeFileSync(path.join(folder, 'chapters', `${id}.md`), markdown);
}
