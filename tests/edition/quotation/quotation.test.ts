import { describe, expect, test } from 'vitest';
import { placeOf, type Quotation, quotationText } from '../../../src/edition/quotation/quotation.ts';

const quotation: Quotation = {
  source: { author: 'An Author', work: 'A Work', chapter: 'Chapter 1. A Tale' },
  passages: ['p12', 'p13'],
  paragraphs: ['the end of one', 'the beginning of another'],
  address: 'https://a.example/read/tale/1/#p12:~:text=the,another',
};

describe('a quotation', () => {
  test('has its words in quotation marks, whose they are, and where they stand', () => {
    expect(quotationText(quotation)).toBe(
      '“the end of one\n“the beginning of another”\n' +
        'An Author, A Work, Chapter 1. A Tale, pars. 12–13.\n' +
        'https://a.example/read/tale/1/#p12:~:text=the,another',
    );
  });

  test.each([
    [['p12'], 'par. 12'],
    [['p12', 'p13', 'p14'], 'pars. 12–14'],
    [['n3'], 'note 3'],
    [['p80', 'n1', 'n2'], 'par. 80, notes 1–2'],
    [['preparations', 'p4'], 'par. 4'],
    [['a-heading'], ''],
  ])('of %j names its place “%s”', (passages, place) => {
    expect(placeOf(passages)).toBe(place);
  });
});
