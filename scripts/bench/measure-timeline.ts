/** One visit to the timeline on a slowed processor. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Figure } from './measure-chapter.ts';
import { timesOf, traced } from './trace.ts';

const steps = 40;

/**
 * @param address of the timeline, whole
 * @param slowdown how many times slower the processor is made
 */
export async function measureTimeline(browser: Browser, address: string, slowdown: number): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || !response.ok()) return;
    scripts.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    );
  });
  await page.goto(new URL('/404.html', address).href, { waitUntil: 'networkidle' });
  const everywhere = new Set(scripts.keys());
  await page.goto(address);
  await page.locator('timeline-view[data-state="ready"]').waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const zoomed = await traced(devtools, () => zoomIn(page));
  const work = ['FireAnimationFrame', 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'];
  const frame = work.flatMap((name) => timesOf(zoomed, name)).reduce((sum, time) => sum + time, 0) / steps;
  const rested = await traced(devtools, () => page.waitForTimeout(800));
  const rest = Math.max(...timesOf(rested, 'RunTask'));
  const answered = await traced(devtools, async () => {
    await page.getByLabel('Told in').selectOption('lessons');
    await page.waitForTimeout(800);
  });
  const answer = Math.max(...timesOf(answered, 'RunTask'));
  const own = [...scripts].filter(([url]) => !everywhere.has(url)).map(([, size]) => size);
  const script = (await Promise.all(own)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return [
    { what: 'a frame of the timeline’s zoom', unit: 'ms', value: frame, aim: 25 },
    { what: 'the longest task when the zoom comes to rest', unit: 'ms', value: rest, aim: 100 },
    { what: 'the longest task after choosing a work', unit: 'ms', value: answer, aim: 100 },
    {
      what: 'script of the timeline beyond what every page has, compressed',
      unit: 'kB',
      value: script / 1000,
      aim: 35,
    },
  ];
}

/** Comes closer as fingers on a pad do, by small steps, one a frame: from the year to about a month. */
function zoomIn(page: Page): Promise<void> {
  return page.locator('.timeline-sheet').evaluate(async (sheet, count) => {
    const { left, width, top } = sheet.getBoundingClientRect();
    for (let step = 0; step < count; step += 1) {
      const place = { clientX: left + width * 0.8, clientY: top + 60, bubbles: true, cancelable: true };
      sheet.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: -8, ctrlKey: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, steps);
}
