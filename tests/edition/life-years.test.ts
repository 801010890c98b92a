import { describe, expect, test } from 'vitest';
import { lifeYears } from '../../src/edition/life-years.ts';

describe('the years of a life', () => {
  test.each([
    [{ date: '1870-04-22' }, { date: '1924-01-21' }, '1870–1924'],
    [{ date: '1856' }, undefined, 'born 1856'],
    [undefined, { date: '1918-09' }, 'died 1918'],
    [{ date: '1880~' }, { date: '1937?' }, 'about 1880–1937?'],
    [{ date: '1880', sure: 'probable' }, undefined, 'born 1880?'],
    [{ date: '-0099' }, { date: '-0043' }, '100 BC–44 BC'],
    [undefined, undefined, undefined],
  ] as const)('%j to %j are %s', (from, to, words) => {
    expect(lifeYears(from, to)).toBe(words);
  });

  test('of a body are told in words of their own', () => {
    expect(lifeYears({ date: '1912' }, undefined, { from: 'founded', to: 'dissolved' })).toBe('founded 1912');
  });
});
