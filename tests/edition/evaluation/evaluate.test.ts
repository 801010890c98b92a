import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignment, mostAlike } from '../../../src/edition/evaluation/align.ts';
import { parseAnnotated } from '../../../src/edition/evaluation/annotated-passage.ts';
import { evaluate } from '../../../src/edition/evaluation/evaluate.ts';
import { qualityOf, score } from '../../../src/edition/evaluation/score.ts';

const at = (start: number, end: number, id: string, optional = false) => ({ start, end, id, optional });

describe('a score', () => {
  test('counts a mention right if it overlaps and means the same', () => {
    const one = score(
      [at(0, 5, 'a'), at(10, 15, 'b'), at(20, 25, 'c')],
      [at(3, 8, 'a'), at(10, 15, 'x'), at(30, 35, 'c')],
    );
    expect(one).toMatchObject({
      annotated: 3,
      right: 1,
      missed: [{ id: 'b' }, { id: 'c' }],
      wrong: [{ id: 'x' }, { id: 'c' }],
    });
    expect(qualityOf([one])).toEqual({ precision: 1 / 3, recall: 1 / 3 });
  });

  test('counts what is optional neither for nor against', () => {
    expect(qualityOf([score([at(0, 5, 'a', true)], [at(0, 5, 'x')])])).toEqual({ precision: 1, recall: 1 });
    expect(qualityOf([score([at(0, 5, 'a', true)], [])])).toEqual({ precision: 1, recall: 1 });
  });
});

describe('places carried over from one text to another', () => {
  test('of the same text stay', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(alignment(text, text)).toEqual([...text.split('').keys(), text.length]);
      }),
    );
  });

  test('never go back and never leave the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const places = alignment(from, to);
        expect(places).toHaveLength(from.length + 1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= to.length)).toBe(true);
      }),
    );
  });

  test('find the passage that shares most words', () => {
    expect(mostAlike('the old miller sang on', ['the old king', 'when the old miller sang'], (text) => text)).toBe(
      'when the old miller sang',
    );
    expect(mostAlike('nothing at all', ['the old king'], (text) => text)).toBeUndefined();
  });
});

describe('an annotated passage', () => {
  const line = (surface: string) =>
    JSON.stringify({
      id: 'A1',
      work: 'tale',
      text: 'Then Millar sang here in the town [1].',
      persons: [{ start: 5, end: 11, surface, person: 'miller' }],
    });

  test('is compared with the edition’s passage of the same words, whose spelling may differ', () => {
    const passage = { id: 'tale/1/p1', work: 'tale', text: 'Then Miller sang here in the town.' };
    const mentions = [{ kind: 'person', id: 'miller', start: 5, end: 11, rule: 'only' }] as const;
    const [result] = evaluate('person', parseAnnotated(line('Millar'), 'x.jsonl'), [
      { ...passage, mentions, gatherings: [], dating: { dates: [] } },
    ]);
    expect(result).toMatchObject({ annotated: 1, right: 1, wrong: [], missed: [] });
    const [without] = evaluate('person', parseAnnotated(line('Millar'), 'x.jsonl'), [
      { ...passage, mentions: [], gatherings: [], dating: { dates: [] } },
    ]);
    expect(without).toMatchObject({ right: 0, missed: [{ start: 5, end: 11 }] });
  });

  test('whose words are not at their place is an error that names the line', () => {
    expect(() => parseAnnotated(line('Miller'), 'x.jsonl')).toThrow(
      'x.jsonl, line 1: “Miller” is not at 5–11 of the text',
    );
  });

  test('that is like nothing in the edition is an error', () => {
    expect(() => evaluate('person', parseAnnotated(line('Millar'), 'x.jsonl'), [])).toThrow('like no passage of tale');
  });
});
