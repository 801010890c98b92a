/** Nothing that looks like a date is left undecided. */
import { undecidedTimes } from '../../annotation/undecided.ts';
import type { Rule } from '../rule.ts';
import { checkDecided } from './check-decided.ts';

export const datesDecided: Rule = {
  id: 'dates-decided',
  sentence:
    'every month, year, ordinal and century is part of a date or known to be none, and every date means its days',
  hint: 'write under “date” in content/corrections which days are meant, or nothing where the words are no date; `npm run review` prints the list',
  check: (edition) => checkDecided(edition, undecidedTimes),
};
