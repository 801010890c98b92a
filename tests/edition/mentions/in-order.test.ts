import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/edition/mentions/in-order.ts';

const at = (start: number, end: number) => ({ start, end });

describe('names and dates of a passage', () => {
  test('stand in the order of the text', () => {
    expect(inOrder([at(10, 15), at(0, 5)], [at(5, 10), at(20, 22)])).toEqual([
      at(0, 5),
      at(5, 10),
      at(10, 15),
      at(20, 22),
    ]);
  });

  test('may not lie upon each other', () => {
    expect(() => inOrder([at(0, 5)], [at(4, 8)])).toThrow('the mention from 4 begins before that from 0 ends, at 5');
  });
});
