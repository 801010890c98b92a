/**
 * `npm run bench`: what the longest chapter and the timeline cost a reader on a processor four times slower, printed beside
 * the aims. Measures what stands in dist/; ROUNDS=3 visits it three times. Times are of the processor, so that
 * other programs disturb them little; still no part of the tests, for machines differ.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { type Figure, measureChapter } from './bench/measure-chapter.ts';
import { measureTimeline } from './bench/measure-timeline.ts';
import { listen, staticServer } from './serve/static-server.ts';
import { findChromium } from './test/chromium.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const slowdown = 4;

const chapters = readdirSync('dist/read', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^[^/]+\/[^/]+\/index\.html$/.test(file),
);
const size = (file: string): number => statSync(path.join('dist/read', file)).size;
const longest = chapters.toSorted((a, b) => size(b) - size(a))[0];
if (longest === undefined) throw new Error('There is no chapter in dist/. Run “npm run build” first.');
const address = `/read/${path.dirname(longest)}/`;

const server = staticServer('dist', '/');
const origin = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const samples: Figure[][] = [];
for (let round = 0; round < rounds; round += 1) {
  const chapter = await measureChapter(browser, origin + address, slowdown);
  samples.push([...chapter, ...(await measureTimeline(browser, `${origin}/timeline/`, slowdown))]);
}
await browser.close();
server.close();

const html = readFileSync(path.join('dist/read', longest));
console.log(`${address}, processor ${slowdown} times slower, median and worst of ${rounds}`);
console.log(`page: ${html.length} bytes, ${gzipSync(html).length} gzipped`);
for (const [index, { what, unit, aim }] of (samples[0] ?? []).entries()) {
  const values = samples.map((sample) => sample[index]?.value ?? Number.NaN).toSorted((a, b) => a - b);
  const median = values[Math.floor(values.length / 2)] ?? Number.NaN;
  const worst = values.at(-1) ?? Number.NaN;
  const verdict = median <= aim ? 'kept' : 'MISSED';
  console.log(`${what}: ${median.toFixed(1)} ${unit}, at worst ${worst.toFixed(1)}; aim ${aim}, ${verdict}`);
}
