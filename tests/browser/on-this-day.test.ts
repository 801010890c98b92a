/** The front door: today’s day in 1917, by both calendars. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { readersBrowser } from './edition.ts';

const door = (page: Page) => page.locator('.on-this-day');
const words = async (page: Page) => (await door(page).locator('.words').innerText()).replace(/\s+/g, ' ');
const figure = async (page: Page) => (await door(page).locator('[aria-hidden]').innerText()).replace(/\s+/g, '/');

describe('on this day', () => {
  const open = readersBrowser();

  const openOn = async (today: string, options: BrowserContextOptions = {}) => {
    const visit = await open('/about/', options);
    await visit.page.clock.setFixedTime(new Date(`${today}T12:00:00`));
    await visit.page.goto('/');
    return visit;
  };

  test('the reader of a seventh of November meets the seizure of power', async () => {
    const { page, errors } = await openOn('2027-11-07');
    expect(await figure(page)).toBe('25/7');
    expect(await door(page).locator('.visually-hidden').textContent()).toBe(
      '25 October 1917 Old Style, 7 November 1917 New Style',
    );
    expect(await words(page)).toContain('25 October 1917 in Russia, 7 November by the New Style.');
    const day = door(page).getByRole('link', { name: '25 October 1917' });
    expect(await day.getAttribute('href')).toBe('/days/1917-10-25/');
    expect(await words(page)).toContain('Russia’s own 7 November 1917 was 20 November by the New Style.');
    expect(errors).toEqual([]);
  });

  test('the reader of a twenty-fifth of October is led to it by Russia’s own count', async () => {
    const { page } = await openOn('2027-10-25');
    expect(await figure(page)).toBe('12/25');
    expect(await words(page)).toContain('Russia’s own 25 October 1917 was 7 November by the New Style.');
    const day = door(page).getByRole('link', { name: '25 October 1917' });
    expect(await day.getAttribute('href')).toBe('/days/1917-10-25/');
  });

  test.each([
    ['2027-01-05', 'the next'],
    ['2027-06-01', 'the last before'],
  ])('a day that no text names, as on %s, says so and offers %s', async (today, which) => {
    const { page } = await openOn(today);
    const said = await words(page);
    expect(said).toContain(`No text names it: ${which} is `);
    const offered = door(page).getByRole('link').last();
    expect(await offered.innerText()).toMatch(/^\d+\s\w+\s1917$/);
    expect(await offered.getAttribute('href')).toMatch(/^\/days\/1917-\d\d-\d\d\/$/);
  });

  test('without script it is the day itself, and the way to it', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    expect(await figure(page)).toBe('25/7');
    expect(await words(page)).toContain('25 October 1917 in Russia, 7 November by the New Style.');
    expect(await door(page).getByRole('link').getAttribute('href')).toBe('/days/1917-10-25/');
  });

  test.each([320, 768, 1280])('nothing below it moves when today’s day comes, at %d pixels', async (width) => {
    const viewport = { width, height: 900 };
    const { page } = await open('/about/', { viewport });
    await page.clock.setFixedTime(new Date('2027-01-05T12:00:00'));
    await page.route('**/OnThisDay*.js', (route) => route.abort());
    await page.goto('/');
    const below = async () => (await page.locator('.year-lanes').boundingBox())?.y;
    const before = await below();
    await page.unroute('**/OnThisDay*.js');
    await page.reload();
    expect(await door(page).locator('.kicker').innerText()).toMatch(/on this day/i);
    expect(await below()).toBe(before);
  });

  test.each(['light', 'dark'] as const)('it has no accessibility fault in %s', async (colorScheme) => {
    const { page } = await openOn('2027-01-05', { colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
