/** Whether a month without day and year dates something, or names a revolution, a congress, a demonstration. */
import { monthOf } from './calendar-words.ts';
import { isMark, isWord } from './grammar/reading.ts';
import type { Token } from './tokens.ts';

export type MonthRole = 'date' | 'name' | 'undecided';

/** Prepositions that place in time. */
const placing = ['in', 'during', 'throughout', 'since', 'until', 'till', 'by', 'for', 'than'];
/** Months after which revolutions are called, by which they are meant where nothing places in time. */
const ofRevolutions = [2, 10];
/** Lower-case words that can follow a month which is not an attribute. */
const following = [
  ...[
    'and',
    'or',
    'nor',
    'but',
    'of',
    'to',
    'in',
    'on',
    'at',
    'by',
    'with',
    'from',
    'for',
    'as',
    'than',
    'when',
    'while',
  ],
  ...[
    'where',
    'which',
    'who',
    'that',
    'this',
    'there',
    'the',
    'a',
    'an',
    'it',
    'he',
    'she',
    'they',
    'we',
    'you',
    'i',
    'not',
  ],
  ...[
    'is',
    'was',
    'were',
    'are',
    'be',
    'been',
    'had',
    'has',
    'have',
    'did',
    'does',
    'could',
    'would',
    'will',
    'can',
    'may',
  ],
  ...[
    'only',
    'again',
    'onwards',
    'onward',
    'alone',
    'also',
    'against',
    'before',
    'after',
    'another',
    'nobody',
    'all',
    'even',
  ],
];

/** @param chained whether a month that dates stands before it in the same list: “June, July and” */
export function monthRole(tokens: readonly Token[], at: number, chained: boolean): MonthRole {
  const [before, name, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const month = monthOf(name?.text ?? '');
  if (isJoined(before, name) || isJoined(after, tokens[at + 2])) return 'name';
  if (chained || isPlaced(tokens, at)) return 'date';
  const attribute = after?.kind === 'word' && after.spaced && !isWord(after, ...following);
  if (attribute) return 'name';
  return isOfRevolution(month) ? 'name' : 'undecided';
}

function isOfRevolution(month: number | undefined): boolean {
  return month !== undefined && ofRevolutions.includes(month);
}

/** “pre-October”, “October-like”: a hyphen on either side */
function isJoined(mark: Token | undefined, other: Token | undefined): boolean {
  return (
    isMark(mark, '-') &&
    mark?.spaced === false &&
    other !== undefined &&
    !(other.spaced && other.start > (mark?.end ?? 0))
  );
}

/** Whether a preposition stands before it: “in July”, “up to July”, “as early as March”, “the month of October” */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (isWord(before, ...placing)) return true;
  if (isWord(before, 'of')) return isWord(earlier, 'month', 'months', 'course');
  if (isWord(before, 'through')) return !isOfRevolution(monthOf(tokens[at]?.text ?? ''));
  if (isWord(before, 'to')) return isWord(earlier, 'up', 'even', 'down', 'back');
  if (isWord(before, 'from')) return isWord(tokens[at + 1], 'on', 'onward', 'onwards');
  return isWord(before, 'as') && isWord(earlier, 'early', 'late');
}
