/** A copy of the project in a folder of its own, to build it otherwise. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const parts = ['content', 'src', 'scripts', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** @returns the folder of the copy, with the same installed packages */
export function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'edition-copy-'));
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** @returns the exit code and everything printed */
export function runIn(folder: string, script: string, args: string[] = [], extra: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync('node', [script, ...args], {
    cwd: folder,
    env: { ...process.env, ...extra },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
