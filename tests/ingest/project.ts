/** A small edition in a temporary folder, and the ingest command run upon it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { workOf } from './work-of.ts';

const command = path.join(import.meta.dirname, '../../scripts/ingest/main.ts');

export const tale = workOf({
  source: { file: 'tale.txt', form: 'paragraph-a-line', ends: 'The end.' },
  chapters: [
    { id: '1', heading: 'First', title: 'First' },
    { id: '2', heading: 'Second', title: 'Second' },
  ],
});
export const taleText = 'First\n\nThe garrison votd.\n\nIt rained all night upon the bridges.\n\nSecond\n\nThe end.\n';

export class Project {
  readonly root = mkdtempSync(path.join(tmpdir(), 'edition-'));

  constructor() {
    this.write('content/works/tale.yaml', stringify(tale));
    this.write('content/sources/tale.txt', taleText);
    this.seal();
    const emendation = { id: 'e1', source: 'votd', reading: 'voted', kind: 'letters', reason: 'A letter is lost.' };
    this.write('content/emendations/tale.yaml', stringify([emendation]));
  }

  /** Another folder with the same files. */
  copy(): Project {
    const copy = new Project();
    cpSync(this.root, copy.root, { recursive: true });
    return copy;
  }

  write(file: string, text: string | Uint8Array): void {
    const target = path.join(this.root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  /** Writes the checksums of the sources that are there. */
  seal(): void {
    const folder = path.join(this.root, 'content/sources');
    const names = readdirSync(folder).filter((name) => name !== 'SHA256SUMS');
    const sums = names.map((name) => `${sum(readFileSync(path.join(folder, name)))}  ${name}\n`);
    this.write('content/sources/SHA256SUMS', sums.join(''));
  }

  /** Every file of the folder with its bytes. */
  snapshot(): Record<string, string> {
    const files = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name))).toSorted();
    return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(this.root, name)).toString('latin1')]));
  }

  ingest(...options: string[]): { status: number | null; output: string; errors: string } {
    const run = spawnSync(process.execPath, [command, '--root', this.root, ...options], { encoding: 'utf8' });
    return { status: run.status, output: run.stdout, errors: run.stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
