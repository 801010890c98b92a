/**
 * `npm run build`: verifies the sources' checksums, then builds the whole site into dist/.
 * Always from nothing: what Astro keeps between builds does not know when a plugin has changed.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ContentError, readSources } from '../src/content-files.ts';
import { siteOrigin } from '../src/site-config.ts';

try {
  readSources(process.cwd());
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
for (const folder of ['dist', '.astro']) rmSync(folder, { recursive: true, force: true });
// A variable BASE_URL of the environment would be taken for the base path that the configuration gives.
const { BASE_URL: _, ...env } = process.env;
const { status } = spawnSync('astro', ['build', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
if (status === 0 && !process.env['SITE_ORIGIN']) {
  console.log(`SITE_ORIGIN is not set: citations and permanent addresses begin with ${siteOrigin()} (see README.md).`);
}
