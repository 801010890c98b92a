/** Finds a Chromium for the browser tests, or installs one by the means at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns the path of an installed browser: `CHROMIUM_PATH` or `CHROME_PATH`, the usual places, Playwright's own */
export function installedChromium(): string | undefined {
  const named = [process.env['CHROMIUM_PATH'], process.env['CHROME_PATH']].filter((name) => name !== undefined);
  return [...named, ...usualPlaces, chromium.executablePath()].find((place) => place !== '' && existsSync(place));
}

/**
 * @returns the path of a browser, installed if need be
 * @throws Error with a sentence that says what to install
 */
export function findChromium(): string {
  const found =
    installedChromium() ?? (installFromDebian() || installFromPlaywright() ? installedChromium() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or name one in the environment variable CHROMIUM_PATH.',
  );
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium found: installing Debian’s package.');
  run('apt-get', ['update']);
  return run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright(): boolean {
  console.log('No Chromium found: downloading Playwright’s.');
  return run('playwright-core', ['install', 'chromium']);
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
