/** A browser on the built site, for tests that do what a reader does. */
import type { Server } from 'node:http';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { listen, staticServer } from '../../scripts/serve/static-server.ts';
import { findChromium } from '../../scripts/test/chromium.ts';

export interface Visit {
  page: Page;
  /** addresses that the page asked for */
  requests: string[];
  /** errors of script and console */
  errors: string[];
}

/**
 * Call inside a `describe`: gives a function that opens an address of the edition in a fresh profile.
 *
 * @param dist the built site that is served, there at the latest when the tests begin
 */
export function readersBrowser(dist = 'dist') {
  let server: Server;
  let browser: Browser;
  let origin = '';
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    server = staticServer(dist, '/');
    origin = `http://localhost:${await listen(server, 0)}`;
    const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
    const root = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath: findChromium(), args: root ? [...args, '--no-sandbox'] : args });
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return async (address: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ baseURL: origin, ...options });
    contexts.push(context);
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(address);
    return { page, requests, errors };
  };
}

/** Lays out the whole chapter, for tests that compare places far from each other. Needs script. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '.leaf { content-visibility: visible !important }' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}
