/** Nothing that looks like a name is left undecided. */
import { undecided } from '../../annotation/undecided.ts';
import type { Rule } from '../rule.ts';
import { annotatedOf } from './annotated.ts';

export const namesDecided: Rule = {
  id: 'names-decided',
  sentence: 'every capitalised word inside a sentence is a mention or known to be none, and every name means one',
  hint: 'enter a name in its register, a word that is none in content/known-words.yaml, whom a name means under “when” or in content/corrections; `npm run review` prints the list',
  check: (edition) => {
    const annotated = annotatedOf(edition);
    if (Array.isArray(annotated)) return { findings: annotated };
    const open = undecided(annotated);
    return {
      findings: open.map(({ passage, context, candidates }) => ({
        file: passage,
        sentence:
          candidates.length > 0 ? `…${context}… may mean ${candidates.join(' or ')}` : `…${context}… is unknown`,
      })),
      report: [`${open.length} undecided`],
    };
  },
};
