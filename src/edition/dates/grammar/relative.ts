/** Words that count from another date: “the next day”, “three days later”, “two weeks before October 25”, “last year”. */
import { numberOf } from '../calendar-words.ts';
import type { DateSense } from '../date-expression.ts';
import type { Token } from '../tokens.ts';
import { daysAt } from './days.ts';
import { isWord, type SenseReading } from './reading.ts';

export function relativeAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  return namedDayAt(tokens, at) ?? countedAt(tokens, at) ?? writingAt(tokens, at);
}

const nights = ['day', 'night', 'evening', 'morning'];

/** “the next day”, “the very same day”, “that night”, “the day before” */
function namedDayAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  if (!isWord(tokens[at], 'the', 'that', 'this')) return undefined;
  if (isWord(tokens[at], 'the') && isWord(tokens[at + 1], 'day', 'night') && isWord(tokens[at + 2], 'before')) {
    const after = tokens[at + 3];
    return after === undefined || after.kind === 'mark' || isWord(after, 'by', 'from', 'and')
      ? { from: at, next: at + 3, value: counted('day', -1) }
      : undefined;
  }
  const which = isWord(tokens[at + 1], 'very') ? at + 2 : at + 1;
  if (isWord(tokens[at], 'that') && which === at + 1 && isWord(tokens[which], 'day')) {
    return { from: at, next: which + 1, value: counted('day', 0) };
  }
  const by = isWord(tokens[which], 'next', 'following') ? 1 : isWord(tokens[which], 'same') ? 0 : undefined;
  const before = isWord(tokens[which], 'preceding', 'previous') ? -1 : undefined;
  const days = by ?? before;
  if (days === undefined || !isWord(tokens[which + 1], ...nights)) return undefined;
  return { from: at, next: which + 2, value: counted('day', days) };
}

/** “three days later”, “a week before October 25”, “four years later” */
function countedAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const count = numberOf(tokens[at]?.text ?? '');
  const unit = tokens[at + 1];
  const days = isWord(unit, 'day', 'days') ? 1 : isWord(unit, 'week', 'weeks') ? 7 : isWord(unit, 'fortnight') ? 14 : 0;
  const year = isWord(unit, 'year', 'years');
  const after = tokens[at + 2];
  if (count === undefined || (days === 0 && !year)) return undefined;
  const later = isWord(after, 'later') ? 1 : isWord(after, 'earlier', 'previously') ? -1 : undefined;
  if (later !== undefined)
    return { from: at, next: at + 3, value: counted(year ? 'year' : 'day', later * count * (days || 1)) };
  const direction = isWord(after, 'after') ? 1 : isWord(after, 'before') ? -1 : undefined;
  const anchor = direction === undefined || year ? undefined : daysAt(tokens, at + 3);
  if (direction === undefined || anchor?.value.kind !== 'point') return undefined;
  const start = tokens[anchor.from]?.start ?? 0;
  const end = tokens[anchor.next - 1]?.end ?? start;
  const value = { ...counted('day', direction * count * days), anchor: { at: anchor.value.at, start, end } };
  return { from: at, next: at + 3, value };
}

/** “last year”, “a year ago”: counted from the writing */
function writingAt(tokens: readonly Token[], at: number): SenseReading | undefined {
  const last = isWord(tokens[at], 'last') && isWord(tokens[at + 1], 'year');
  if (last) return { from: at, next: at + 2, value: { kind: 'writing', by: -1 } };
  const ago = isWord(tokens[at], 'a') && isWord(tokens[at + 1], 'year') && isWord(tokens[at + 2], 'ago');
  return ago ? { from: at, next: at + 3, value: { kind: 'writing', by: -1 } } : undefined;
}

function counted(unit: 'day' | 'year', by: number): DateSense & { kind: 'counted' } {
  return { kind: 'counted', unit, by };
}
