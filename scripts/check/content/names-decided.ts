/** Nothing that looks like a name is left undecided. */
import { undecidedNames } from '../../annotation/undecided.ts';
import type { Rule } from '../rule.ts';
import { checkDecided } from './check-decided.ts';

export const namesDecided: Rule = {
  id: 'names-decided',
  sentence: 'every capitalised word inside a sentence is a mention or known to be none, and every name means one',
  hint: 'enter a name in its register, a word that is none in content/known-words.yaml, whom a name means under “when” or in content/corrections; `npm run review` prints the list',
  check: (edition) => checkDecided(edition, undecidedNames),
};
