import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../src/share/draw-picture.ts';
import { sharePicture } from '../../src/share/share-picture.ts';

const byLetters = (text: string, { size }: { size: number }): number => text.length * size * 0.5;
const words = { kicker: 'A. Writer', title: 'The Mill on the River', byline: '1924' };

describe('a share picture', () => {
  test('says whose text it is, its title and its year', () => {
    const svg = sharePicture(words, byLetters);
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines.join(' ')).toContain('The Mill on the River');
    expect(lines).toEqual(expect.arrayContaining(['A. WRITER', '1924', '25', '7', 'October']));
  });

  test('sets a longer title smaller', () => {
    const sizeOf = (title: string): number => {
      const [, size] =
        /font-weight="700" font-size="(\d+)">The/.exec(sharePicture({ ...words, title }, byLetters)) ?? [];
      return Number(size);
    };
    const long = 'The Mill on the River and the Ford below it, in Three Parts';
    expect(sizeOf(long)).toBeLessThan(sizeOf('The Mill'));
    expect(sizeOf(long)).toBeGreaterThan(0);
  });

  test('takes whatever a title says as text', () => {
    expect(sharePicture({ ...words, title: '<script>&' }, byLetters)).toContain('>&lt;script&gt;&amp;<');
  });

  test('is a PNG of 1200 by 630 pixels below 80 kB, the same each time it is drawn', async () => {
    const png = Buffer.from(await drawPicture(words));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(80_000);
    expect(Buffer.from(await drawPicture(words)).equals(png)).toBe(true);
  });

  test('shows the letters of its words: other words are another picture', async () => {
    const other = await drawPicture({ ...words, title: 'The Ford' });
    expect(Buffer.from(other).equals(Buffer.from(await drawPicture(words)))).toBe(false);
  });
});
