/** Notes that a work takes from the source of its witness. */
import type { WorkData } from '../../../../src/schemas/work.ts';
import type { Finding } from '../../rule.ts';
import { splitWords, type Word } from './word.ts';

/**
 * @param witnesses the source files, by work id
 * @returns the words of each supplied note, by chapter; one that its witness does not print once is a finding
 */
export function suppliedNotes(
  work: WorkData,
  witnesses: ReadonlyMap<string, string>,
): { notes: Map<string, Word[][]>; findings: Finding[] } {
  const notes = new Map<string, Word[][]>();
  const findings: Finding[] = [];
  for (const { chapter, text, label, witness } of work.notes?.supplied ?? []) {
    const wanted = splitWords(text);
    notes.set(chapter, [...(notes.get(chapter) ?? []), wanted.map((word) => ({ text: word, line: 0 }))]);
    const times = ` ${splitWords(witnesses.get(witness) ?? '').join(' ')} `.split(` ${wanted.join(' ')} `).length - 1;
    if (times !== 1) {
      findings.push({
        file: `content/works/${work.id}.yaml`,
        sentence: `the note ${label} supplied to chapter ${chapter}, “${text}”, should stand once in the source of ${witness} and stands ${times} times`,
      });
    }
  }
  return { notes, findings };
}
