import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listen, staticServer } from '../scripts/serve/static-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'edition-serve-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function site(): string {
  mkdirSync(path.join(folder, 'read'));
  writeFileSync(path.join(folder, 'index.html'), 'front');
  writeFileSync(path.join(folder, '404.html'), 'no page');
  writeFileSync(path.join(folder, 'read/index.html'), 'shelf');
  return folder;
}

describe('serving the built site', () => {
  test('gives folders by their index, unknown addresses the 404 page, under any base path', async () => {
    const server = staticServer(site(), '/october/');
    const origin = `http://localhost:${await listen(server, 0)}`;
    const get = async (address: string): Promise<[number, string]> => {
      const response = await fetch(origin + address);
      return [response.status, await response.text()];
    };
    expect(await get('/october/')).toEqual([200, 'front']);
    expect(await get('/october')).toEqual([200, 'front']);
    expect(await get('/october/read/')).toEqual([200, 'shelf']);
    expect(await get('/october/nothing/')).toEqual([404, 'no page']);
    expect(await get('/read/')).toEqual([404, 'no page']);
    expect(await get('/october/..%2f..%2fetc/passwd')).toEqual([404, 'no page']);
    server.close();
  });

  test('says what to do when the port is taken', async () => {
    const first = staticServer(site(), '/');
    await listen(first, 0);
    const { port } = first.address() as AddressInfo;
    await expect(listen(staticServer(folder, '/'), port)).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    first.close();
  });

  test('says what to do when nothing is built', () => {
    expect(() => staticServer(folder, '/')).toThrow('Run “npm run build” first');
  });
});

describe('before anything runs', () => {
  test('an old Node gets a sentence', () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.11.0' });";
    const script = `${old} await import('${path.resolve('scripts/require-node.mjs')}');`;
    const { status, stderr } = spawnSync('node', ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('this is Node 20.11.0. Run “npm ci”');
  });

  test('a source that is not what its checksum says stops the build, and nothing is built', () => {
    for (const part of ['content', 'src', 'scripts', 'package.json', 'astro.config.ts']) {
      cpSync(part, path.join(folder, part), { recursive: true });
    }
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'content/sources/lessons-of-october.txt'), 'another text');
    const { status, stderr } = spawnSync('node', ['scripts/build.ts'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('content/sources/lessons-of-october.txt: its SHA-256 is');
    expect(stderr).not.toContain('astro');
  });
});
