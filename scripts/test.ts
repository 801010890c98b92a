/** `npm test`: every check there is, in order. The last line says how many passed and how many failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './test/chromium.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run: () => Count;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'edition-test-'));
const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const steps: Step[] = [
  { name: 'types', run: () => command('astro', 'check', '--minimumSeverity', 'warning') },
  { name: 'lint and format', run: () => command('biome', 'ci', '.') },
  { name: 'format of pages', run: () => command('prettier', '--check', 'src/**/*.astro') },
  { name: 'nothing unused', run: () => command('knip') },
  { name: 'ingest', run: () => command('node', 'scripts/ingest/main.ts', '--check') },
  { name: 'units, golden folders and properties', run: () => vitest('unit') },
  { name: 'build', run: () => command('node', 'scripts/build.ts') },
  { name: 'checks', run: () => rules() },
  { name: 'the built site', run: () => vitest('site') },
  { name: 'what readers do, in a browser', run: () => browser() },
];

const sum: Count = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const { name, run } of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { passed, failed } = run();
  sum.passed += passed;
  sum.failed += failed;
  if (failed > 0) broken.push(name);
  console.log(`— ${name}: ${passed} passed, ${failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
rmSync(scratch, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function command(name: string, ...args: string[]): Count {
  const { status } = spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function rules(): Count {
  const { stdout } = spawnSync('node', ['scripts/check/main.ts'], { stdio: ['ignore', 'pipe', 'inherit'], env });
  const text = stdout.toString();
  console.log(text.trimEnd());
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(text) ?? [];
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) };
}

/** A run that dies or finds no test counts as one failure. */
function vitest(project: string): Count {
  const file = path.join(scratch, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync('vitest', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    const failed = report.numFailedTests + (status !== 0 && report.numFailedTests === 0 ? 1 : 0);
    return report.numPassedTests === 0
      ? { passed: 0, failed: Math.max(1, failed) }
      : { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function browser(): Count {
  try {
    env['CHROMIUM_PATH'] = findChromium();
  } catch (error) {
    console.log((error as Error).message);
    return { passed: 0, failed: 1 };
  }
  return vitest('browser');
}
