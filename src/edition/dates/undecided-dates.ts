/** Month names, years, ordinals and centuries that are neither part of a date nor known to be none. */
import { monthOf } from './calendar-words.ts';
import { isWord } from './grammar/reading.ts';
import { yearAt } from './grammar/years.ts';
import { type Token, tokensOf } from './tokens.ts';

interface Stretch {
  start: number;
  end: number;
}

/** @param settled dates, names, titles, and what is known to be no date: UTF-16 code units, half open */
export function undecidedDates(text: string, settled: readonly Stretch[]): Stretch[] {
  const tokens = tokensOf(text);
  return tokens
    .filter((_, at) => mayDate(tokens, at))
    .filter(({ start, end }) => !settled.some((one) => one.start < end && start < one.end))
    .map(({ start, end }) => ({ start, end }));
}

/** Ordinals beyond the days of a month, and centuries that are only counted, date nothing. */
function mayDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'ordinal') return token.value <= 31;
  if (token.kind === 'number') return yearAt(tokens, at) !== undefined;
  if (token.kind !== 'word') return token.kind === 'decade';
  return monthOf(token.text) !== undefined || isWord(token, 'century');
}
