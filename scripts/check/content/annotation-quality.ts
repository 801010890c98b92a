/** The names found agree with the passages annotated by hand as far as the edition promises. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aims } from '../../../src/edition/evaluation/aims.ts';
import { parseAnnotated } from '../../../src/edition/evaluation/annotated-passage.ts';
import { evaluate } from '../../../src/edition/evaluation/evaluate.ts';
import { qualityOf } from '../../../src/edition/evaluation/score.ts';
import type { Rule } from '../rule.ts';
import { annotatedOf } from './annotated.ts';

export const annotationQuality: Rule = {
  id: 'annotation-quality',
  sentence: 'people, places and bodies are found with the precision and recall that the edition promises',
  hint: 'run `npm run evaluate`, which prints each miss; mend the register or the rule that is at fault for all its cases',
  check: (edition) => {
    const annotated = annotatedOf(edition);
    if (Array.isArray(annotated)) return { findings: annotated };
    const measured = aims.map((aim) => {
      const file = `content/annotated/${aim.file}`;
      const jsonl = readFileSync(path.join(edition.root, file), 'utf8');
      return { ...aim, file, quality: qualityOf(evaluate(aim.kind, parseAnnotated(jsonl, file), annotated.passages)) };
    });
    const sentence = ({ name, quality }: (typeof measured)[number]): string =>
      `${name}: precision ${quality.precision.toFixed(3)}, recall ${quality.recall.toFixed(3)}`;
    return {
      findings: measured
        .filter(({ quality, precision, recall }) => quality.precision < precision || quality.recall < recall)
        .map((one) => ({ file: one.file, sentence: `${sentence(one)}; aimed at ${one.precision} and ${one.recall}` })),
      report: measured.map(sentence),
    };
  },
};
