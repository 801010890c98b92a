import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/edition/mentions/find-mentions.ts';
import { firstPersons } from '../../../src/edition/mentions/first-person.ts';
import { lexicon, passage } from './small-register.ts';

const words = (text: string) => firstPersons(text).map(({ start, end }) => text.slice(start, end));

describe('an author who says “I”', () => {
  test.each([
    ['I came and my friend saw me myself.', ['I', 'my', 'me', 'myself']],
    ['“I came,” he said, and I left.', ['I']],
    ['“I came and I never closed', []],
    ['He said: “‘I’ is a word.” I agree.', ['I']],
    ['"I came," he said. I left.', ['I']],
    ['Part I tells of Alexander I.', []],
    ['Then Miller and I left.', ['I']],
    ['The book is mine.', ['mine']],
    ['The mine owner paid.', []],
    ['It is in Ionia; aim, mere, army.', []],
    ['I’m here, I’ve come.', ['I', 'I']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('is marked as speaking of himself, in his own paragraphs alone', () => {
    const text = 'I came.';
    const of = (more: object) => findMentions(passage(text, more), lexicon).mentions;
    expect(of({ narrator: 'teller' })).toEqual([
      { kind: 'person', id: 'teller', start: 0, end: 1, rule: 'first-person', self: true },
    ]);
    expect(of({})).toEqual([]);
    for (const kind of ['quotation', 'speech', 'heading']) expect(of({ narrator: 'teller', kind })).toEqual([]);
  });

  test('is marked where he describes himself', () => {
    expect(findMentions(passage('the teller of this tale'), lexicon).mentions).toMatchObject([
      { id: 'teller', self: true },
    ]);
  });
});
