/** Centuries: “the 17th, 18th and 19th centuries”, “the twentieth century”, “the end of the 18th century”. */
import { ordinalOf } from '../calendar-words.ts';
import type { Part } from '../date-expression.ts';
import type { Token } from '../tokens.ts';
import { partWordsAt } from './months.ts';
import { isMark, isWord, type SenseReading } from './reading.ts';

const mostInList = 6;

/** A list of centuries, one reading each; the last takes the word “century” with it. */
export function centuriesAt(tokens: readonly Token[], at: number): SenseReading[] {
  const part = partWordsAt(tokens, at);
  const whole = part && isWord(tokens[part.next], 'the') ? part.next + 1 : part?.next;
  if (part && whole !== undefined) {
    const [first, ...others] = listAt(tokens, whole);
    return first && others.length === 0 ? [{ ...withPart(first, part.value), from: at }] : [];
  }
  return listAt(tokens, at);
}

function listAt(tokens: readonly Token[], at: number): SenseReading[] {
  const numbers: { at: number; century: number }[] = [];
  let next = at;
  while (numbers.length < mostInList) {
    const century = centuryNumber(tokens[next]);
    if (century === undefined) return [];
    numbers.push({ at: next, century });
    next += 1;
    if (isWord(tokens[next], 'century', 'centuries')) return read(numbers, next);
    if (isMark(tokens[next], ',')) next += 1;
    if (isWord(tokens[next], 'and', 'or')) next += 1;
    if (next === (numbers.at(-1)?.at ?? 0) + 1) return [];
  }
  return [];
}

function read(numbers: readonly { at: number; century: number }[], next: number): SenseReading[] {
  return numbers.map(({ at: from, century }, index) => ({
    from,
    next: index === numbers.length - 1 ? next + 1 : from + 1,
    value: { kind: 'century', century },
  }));
}

function withPart(reading: SenseReading, part: Part): SenseReading {
  return reading.value.kind === 'century' ? { ...reading, value: { ...reading.value, part } } : reading;
}

function centuryNumber(token: Token | undefined): number | undefined {
  if (token?.kind === 'ordinal') return token.value <= 21 ? token.value : undefined;
  return token?.kind === 'word' ? ordinalOf(token.text) : undefined;
}
