/** The thread that looks through a share of the pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from '../rule.ts';
import { faultsOfPage } from './html-validator.ts';

const { dist, files } = workerData as { dist: string; files: readonly string[] };
const findings: Finding[] = [];
for (const file of files) findings.push(...(await faultsOfPage(file, readFileSync(path.join(dist, file), 'utf8'))));
parentPort?.postMessage(findings);
