import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapterStrip, stripSize } from '../../../src/edition/register/chapter-strip.ts';
import { coMentions } from '../../../src/edition/register/co-mentions.ts';
import { drawTogether } from '../../../src/edition/register/together.ts';

const chapter = (name: string, mentions: number) => ({ chapter: name, mentions });

describe('a strip of chapters', () => {
  test('has a bar for every chapter, as high as the root of its mentions', () => {
    const [lane] = chapterStrip([{ work: 'tale', chapters: [chapter('1', 100), chapter('2', 0), chapter('3', 25)] }]);
    expect(lane?.bars.map(({ height }) => height)).toEqual([stripSize.height, 0, stripSize.height / 2]);
    expect(lane?.width).toBe(3 * stripSize.pitch);
  });

  test('measures all works by one measure, and keeps every mention in sight', () => {
    const counts = fc.array(fc.array(fc.nat(500), { minLength: 1, maxLength: 16 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, (works) => {
        const lanes = chapterStrip(
          works.map((own, work) => ({
            work: String(work),
            chapters: own.map((mentions, index) => chapter(String(index), mentions)),
          })),
        );
        const bars = lanes.flatMap((lane) => lane.bars);
        for (const { mentions, height, y } of bars) {
          expect(height === 0).toBe(mentions === 0);
          expect(y + height).toBe(stripSize.height);
          expect(y).toBeGreaterThanOrEqual(0);
        }
        const ordered = bars.toSorted((a, b) => a.mentions - b.mentions).map(({ height }) => height);
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the drawing of who appears with whom', () => {
  const names = ['Lenin', 'Trotsky', 'Kamenev', 'Zinoviev', 'Kerensky', 'Kornilov', 'Dan'];
  const passages = [
    ['Lenin', 'Trotsky', 'Kamenev'],
    ['Lenin', 'Trotsky', 'Zinoviev', 'Kamenev'],
    ['Lenin', 'Kamenev', 'Zinoviev'],
    ['Kerensky', 'Kornilov'],
    ['Kerensky', 'Kornilov', 'Lenin'],
    ['Dan'],
  ];
  const people = new Map(names.map((label, index) => [label, { label, column: index < 4 ? 0 : 1 }]));
  const plan = { people, columns: 2, most: 5, least: 2 };

  test('is the same each time', () => {
    expect(drawTogether(coMentions(passages), plan)).toEqual(drawTogether(coMentions(passages), plan));
  });

  test('has the most connected, and each pair that shares enough passages', () => {
    const { people: drawn, pairs } = drawTogether(coMentions(passages), plan);
    expect(drawn.map(({ key }) => key)).not.toContain('Dan');
    expect(drawn.length).toBe(5);
    expect(pairs.every((pair) => pair.passages >= 2)).toBe(true);
    expect(pairs).toContainEqual({ key: 'Lenin', with: 'Trotsky', passages: 2 });
  });

  test('keeps everyone on the sheet, with no name upon another', () => {
    const { people: drawn, width, height } = drawTogether(coMentions(passages), plan);
    for (const { x, y } of drawn) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
    for (const [index, a] of drawn.entries()) {
      for (const b of drawn.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(16);
    }
  });

  test('is empty where no two are named together', () => {
    expect(drawTogether(coMentions([['Dan']]), plan).people).toEqual([]);
  });
});
