/** One visit to a chapter on a slowed processor. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { timesOf, traced } from './trace.ts';

export interface Figure {
  what: string;
  unit: string;
  value: number;
  /** at most */
  aim: number;
}

/**
 * @param address of the chapter, whole
 * @param slowdown how many times slower the processor is made
 */
export async function measureChapter(browser: Browser, address: string, slowdown: number): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // The host is visited first: a trace follows a renderer, and a fresh page gets one with its first address.
  await page.goto(new URL('/404.html', address).href);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const opened = await traced(devtools, async () => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
  });
  const layout = Math.max(...timesOf(opened, 'Layout'));
  await page.getByRole('button', { name: /^Aa/ }).click();
  const size = await changeTime(page, devtools, 'size', ['large', 'medium']);
  const font = await changeTime(page, devtools, 'font', ['sans', 'serif']);
  const theme = await changeTime(page, devtools, 'theme', ['sepia', 'system']);
  await page.keyboard.press('Escape');
  const link = await deepLink(page, devtools);
  await page.goto('about:blank');
  const passage = `${address}#${link.id}`;
  await page.goto(passage);
  await page.evaluate(() => document.fonts.ready);
  const arrival = await offsetOf(page, link.id);
  const scrolled = await traced(devtools, () => scrollThrough(page));
  const tasks = timesOf(scrolled, 'RunTask');
  if (tasks.length === 0) throw new Error('The trace holds no tasks: this browser names them otherwise.');
  const longTasks = tasks.filter((time) => time > 50).length;
  await context.close();
  return [
    { what: 'the longest layout until the page stands', unit: 'ms', value: layout, aim: 60 },
    { what: 'another size of text', unit: 'ms', value: size, aim: 50 },
    { what: 'another typeface', unit: 'ms', value: font, aim: 50 },
    { what: 'other colours', unit: 'ms', value: theme, aim: 50 },
    { what: 'a link to a passage near the end, on the page', unit: 'ms', value: link.time, aim: 100 },
    { what: 'and its distance from the place', unit: 'px', value: link.offset, aim: 1 },
    { what: 'distance after loading that address', unit: 'px', value: arrival, aim: 1 },
    { what: 'tasks over 50 ms while scrolling the whole chapter', unit: 'tasks', value: longTasks, aim: 0 },
  ];
}

/**
 * Milliseconds of script, style and layout from the choice in the open panel until the next frame: the middle of
 * several changes between two values.
 */
async function changeTime(
  page: Page,
  devtools: CDPSession,
  name: string,
  values: readonly [string, string],
): Promise<number> {
  const times: number[] = [];
  for (const value of [...values, ...values, ...values]) {
    const radio = page.locator(`input[name="${name}"][value="${value}"]`);
    const events = await traced(devtools, () =>
      radio.evaluate(async (input: HTMLInputElement) => {
        input.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      }),
    );
    if (!(await radio.isChecked())) throw new Error(`the panel offers no ${name} “${value}”`);
    // The click holds the change that it causes.
    const script = Math.max(...timesOf(events, 'EventDispatch'));
    times.push(script + sum([...timesOf(events, 'UpdateLayoutTree'), ...timesOf(events, 'Layout')]));
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Goes to a passage near the end by its fragment: style and layout until the next frame, and how far off it is then. */
async function deepLink(page: Page, devtools: CDPSession): Promise<{ id: string; time: number; offset: number }> {
  const id = await page.evaluate(() => {
    const passages = [...document.querySelectorAll('.chapter p[data-passage]')];
    return passages[Math.floor(passages.length * 0.9)]?.id ?? '';
  });
  const events = await traced(devtools, () =>
    page.evaluate(async (target) => {
      location.hash = target;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }, id),
  );
  const time = sum([...timesOf(events, 'UpdateLayoutTree'), ...timesOf(events, 'Layout')]);
  return { id, time, offset: await offsetOf(page, id) };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Pixels between a passage and the place where a link should bring it. */
function offsetOf(page: Page, id: string): Promise<number> {
  return page.evaluate(async (local) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const margin = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
    return Math.abs((document.getElementById(local)?.getBoundingClientRect().top ?? Number.NaN) - margin);
  }, id);
}

/** Scrolls from the head to the foot, a third of a window a frame. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    window.scrollTo(0, 0);
    while (window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1) {
      window.scrollBy(0, window.innerHeight / 3);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
