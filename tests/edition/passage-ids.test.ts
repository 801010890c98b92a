import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignIds, type NewPassage, seriesOf } from '../../src/edition/passage-ids.ts';
import { edit, type Paragraph, prose, step } from './edited-text.ts';
import { type Identified, PassageLaws } from './passage-laws.ts';

/** Ids of a chapter that changes from round to round, with what was retired on the way. */
class Chapter {
  passages: Identified[] = [];
  readonly retired = new Map<string, string>();

  write(fresh: NewPassage[]): void {
    const known = this.passages.map(({ id, text }) => ({ local: id, text }));
    const { ids, retired } = assignIds(known, fresh, new Set(this.retired.keys()));
    this.passages = fresh.map(({ text }, index) => ({ id: ids[index] ?? '', text }));
    for (const [id, to] of this.retired) this.retired.set(id, retired.get(to) ?? to);
    for (const [id, to] of retired) this.retired.set(id, to);
  }
}

const block = (text: string): NewPassage => ({ text, series: 'p' });
const plan = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

describe('ids of passages, over several rounds of changes', () => {
  test('stay with their texts, are given once, and lead to living passages', () => {
    const total = { untouched: 0, kept: 0 };
    const run = fc.property(fc.array(prose, { minLength: 4, maxLength: 25 }), plan, (texts, rounds) => {
      const chapter = new Chapter();
      chapter.write(texts.map(block));
      const laws = new PassageLaws(chapter.passages);
      let paragraphs: Paragraph[] = texts.map((text) => ({ text, group: 1 }));
      for (const steps of rounds) {
        const before = chapter.passages;
        const changed = edit(paragraphs, steps);
        paragraphs = changed.paragraphs.map(({ text, group }) => ({ text, group }));
        if (paragraphs.length === 0) return;
        chapter.write(paragraphs.map(({ text }) => block(text)));
        laws.round(before, chapter.passages, changed.edits, chapter.retired);
      }
      expect(laws.broken).toEqual([]);
      total.untouched += laws.untouched;
      total.kept += laws.kept;
    });
    fc.assert(run, { numRuns: 600 });
    expect(total.untouched).toBeGreaterThan(3000);
    expect(total.kept / total.untouched).toBeGreaterThanOrEqual(0.999);
  });

  test('are given once even where texts are alike, and blocks, notes and headings are mixed', () => {
    const text = fc.constantFrom(
      'Yes.',
      'No.',
      'Yes, they said.',
      'All power to the soviets, they said in the yard.',
      '–',
    );
    const passage = fc.record(
      {
        text,
        series: fc.constantFrom('p' as const, 'n' as const, 'h' as const),
        number: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['text', 'series'] },
    );
    const run = fc.property(fc.array(fc.array(passage, { minLength: 1, maxLength: 8 }), { maxLength: 6 }), (rounds) => {
      const chapter = new Chapter();
      const laws = new PassageLaws([]);
      for (const round of rounds) {
        const before = chapter.passages;
        const fresh = round.map(({ number, ...own }): NewPassage => {
          if (number === undefined || own.series === 'p') return own;
          return { ...own, wish: own.series === 'n' ? `n${number}` : `night-${number}` };
        });
        chapter.write(fresh);
        laws.round(before, chapter.passages, [], chapter.retired);
        expect(chapter.passages.map(({ id }) => seriesOf(id))).toEqual(fresh.map(({ series }) => series));
      }
      expect(laws.broken).toEqual([]);
    });
    fc.assert(run, { numRuns: 1000 });
  });
});

describe('the id of a new passage', () => {
  const idsOf = (fresh: NewPassage[], spent: string[] = []): string[] => assignIds([], fresh, new Set(spent)).ids;

  test('is the next number of its series', () => {
    expect(idsOf([block('One.'), { text: 'A note.', series: 'n' }, block('Two.')])).toEqual(['p1', 'n1', 'p2']);
  });

  test('is the number of the note or the slug of the heading, where that is free', () => {
    expect(idsOf([{ text: 'Night', series: 'h', wish: 'night' }])).toEqual(['night']);
    expect(idsOf([{ text: 'Night', series: 'h', wish: 'night' }], ['night', 'night-2'])).toEqual(['night-3']);
    expect(idsOf([{ text: 'Night', series: 'h' }])).toEqual(['section-2']);
    expect(idsOf([{ text: 'A note.', series: 'n', wish: 'n4' }], ['n4', 'n7'])).toEqual(['n8']);
  });

  test('is never one that was retired', () => {
    expect(idsOf([block('One.')], ['p9'])).toEqual(['p10']);
  });
});

test('a vanished passage of one word leads to the passage that it was merged into, not to its neighbour', () => {
  const known = ['Silence fell over the yard.', 'Nobody.', 'Then the gate was opened from within.'];
  const passages = known.map((text, index) => ({ local: `p${index + 1}`, text }));
  const fresh = [known[0] as string, `${known[1]} ${known[2]}`].map(block);
  expect(assignIds(passages, fresh, new Set())).toEqual({ ids: ['p1', 'p3'], retired: new Map([['p2', 'p3']]) });
});
