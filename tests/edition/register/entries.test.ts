import { describe, expect, test } from 'vitest';
import { chapterHeading, chapterLabel, passageLabel } from '../../../src/edition/register/citation-label.ts';
import { countForms } from '../../../src/edition/register/count-forms.ts';
import { entryReferences } from '../../../src/edition/register/entry-references.ts';
import { personSchema } from '../../../src/schemas/person.ts';

describe('a line of a list of mentions', () => {
  test('cites chapter and passage in few signs', () => {
    expect(['43', 'appendix-2', 'part-1', 'brief-comment'].map(chapterLabel)).toEqual([
      'ch. 43',
      'app. 2',
      'part 1',
      'brief comment',
    ]);
    expect(['p12', 'n3', 'the-swelling-tide'].map(passageLabel)).toEqual(['¶12', 'n. 3', 'heading']);
  });

  test('heads a chapter without a number by its title alone', () => {
    expect(chapterHeading('43', 'The Art of Insurrection')).toBe('ch. 43, The Art of Insurrection');
    expect(chapterHeading('part-1', 'Part I')).toBe('Part I');
  });
});

describe('the forms of an entry', () => {
  test('are counted in all works and in each, the most frequent first', () => {
    const mentions = [
      { words: 'Martoff', work: 'brest-litovsk' },
      { words: 'Martov', work: 'lessons' },
      { words: 'Martov', work: 'history' },
      { words: 'Martov', work: 'history' },
    ];
    expect(countForms(mentions)).toEqual([
      {
        form: 'Martov',
        mentions: 3,
        works: [
          { work: 'lessons', mentions: 1 },
          { work: 'history', mentions: 2 },
        ],
      },
      { form: 'Martoff', mentions: 1, works: [{ work: 'brest-litovsk', mentions: 1 }] },
    ]);
  });
});

describe('the references of an entry', () => {
  test('stand once each, in the order in which the page calls on them', () => {
    const data = personSchema.parse({
      id: 'a-person',
      name: 'A Person',
      sort: 'Person, A',
      forms: [{ form: 'Person' }],
      side: 'unknown',
      who: 'Somebody',
      by: ['second'],
      born: { date: '1870', by: ['first', 'second'] },
      offices: [{ office: 'Minister', by: ['third', 'first'] }],
    });
    expect(entryReferences({ kind: 'person', data })).toEqual(['second', 'first', 'third']);
  });
});
