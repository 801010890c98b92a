/** Compares two sequences of words and says where they differ. */
import { diffArrays } from 'diff';
import type { Word } from './word.ts';

export interface Difference {
  /** the line of the source on which it begins; undefined where the source has none */
  line: number | undefined;
  /** what was expected and what stands there, each with a few words around */
  expected: string;
  found: string;
}

const context = 4;
/** Beyond this many words the texts are different texts, and only the first place is shown. */
const mostEdits = 3000;

/** @returns one entry for each stretch in which the words differ; none if they are equal one by one */
export function differences(expected: Word[], found: string[]): Difference[] {
  if (expected.length === found.length && expected.every(({ text }, index) => text === found[index])) return [];
  const texts = expected.map(({ text }) => text);
  const changes = diffArrays(texts, found, { maxEditLength: mostEdits });
  if (!changes) {
    const at = texts.findIndex((text, index) => text !== found[index]);
    const first = at < 0 ? texts.length : at;
    return [difference(expected, found, [first, texts.length], [first, found.length])];
  }
  const list: Difference[] = [];
  let [from, to] = [0, 0];
  let open: [number, number] | undefined;
  const close = (): void => {
    if (open) list.push(difference(expected, found, [open[0], from], [open[1], to]));
    open = undefined;
  };
  for (const { added, removed, count } of changes) {
    if (!added && !removed) close();
    else open ??= [from, to];
    if (!added) from += count;
    if (!removed) to += count;
  }
  close();
  return list;
}

type Range = [start: number, end: number];

function difference(expected: Word[], found: string[], inExpected: Range, inFound: Range): Difference {
  const line = (expected[inExpected[0]] ?? expected[inExpected[0] - 1])?.line;
  return {
    line: line || undefined,
    expected: shown(
      expected.map(({ text }) => text),
      inExpected,
    ),
    found: shown(found, inFound),
  };
}

function shown(words: string[], [start, end]: Range): string {
  const before = words.slice(Math.max(0, start - context), start);
  const after = words.slice(end, end + context);
  const inside =
    end - start > 3 * context ? [...words.slice(start, start + 2 * context), '…'] : words.slice(start, end);
  return [...before, `[${inside.join(' ')}]`, ...after].join(' ');
}
