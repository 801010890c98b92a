/** Takes the declared boilerplate out of a source and counts its words. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { Finding } from '../../rule.ts';
import { type Line, splitWords } from './word.ts';

export interface WithoutBoilerplate {
  lines: Line[];
  /** how many words were declared boilerplate */
  words: number;
  findings: Finding[];
}

/** A line taken for boilerplate more or less often than the work declares is a finding. */
export function withoutBoilerplate(source: string, work: WorkData): WithoutBoilerplate {
  const met = new Map(work.boilerplate.map((rule) => [rule, 0]));
  let words = 0;
  const lines = source.split(/\r?\n/).flatMap((text, index): Line[] => {
    const number = index + 1;
    const rule = work.boilerplate.find(
      ({ line, prefix, suffix }) =>
        text.trim() === line ||
        (prefix !== undefined && text.startsWith(prefix)) ||
        (suffix !== undefined && text.endsWith(suffix)),
    );
    if (!rule) return [{ number, text }];
    met.set(rule, (met.get(rule) ?? 0) + 1);
    const kept = rule.suffix === undefined ? '' : text.slice(0, text.length - rule.suffix.length);
    words += splitWords(text.slice(kept.length)).filter((word) => !/^#+$/.test(word)).length;
    return kept.trim() === '' ? [] : [{ number, text: kept }];
  });
  const findings = [...met].flatMap(([{ line, prefix, suffix, times }, count]) =>
    count === times
      ? []
      : [
          {
            file: `content/works/${work.id}.yaml`,
            sentence: `the boilerplate “${line ?? prefix ?? suffix}” is declared ${times} times and stands ${count} times in ${work.source.file}`,
          },
        ],
  );
  return { lines, words, findings };
}
