/** The paragraphs of a real source, with those marked as fixed that its data names or that its form makes delicate. */
import type { Emendation } from '../../src/schemas/emendation.ts';
import type { WorkData } from '../../src/schemas/work.ts';
import type { Paragraph } from './edited-text.ts';

const markup = /^(?:#|---)|[<[*]/;
const closed = /[.?!:;…”"’')\]]$/;

/** @param source a source with one paragraph a line */
export function sourceParagraphs(source: string, work: WorkData, emendations: Emendation[]): Paragraph[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const chapterStarts = work.chapters.map(({ heading, foreword }) => foreword ?? heading);
  const declared = declaredWords(work);
  const needles = emendations.map(({ before, source: words, after }) => before + words + after);
  const delicate = (line: string): boolean =>
    markup.test(line) ||
    declared.some((words) => line.startsWith(words) || words.startsWith(line)) ||
    line.endsWith(work.source.ends) ||
    needles.some((needle) => line.includes(needle));
  let group = 0;
  return lines.map((line, index) => {
    const words = line.replace(/^#+ |\*/g, '');
    if (chapterStarts.some((start) => words === start || words === `${start}[edit source]`)) group += 1;
    if (work.chapters.some(({ foreword }) => foreword !== undefined && line.startsWith(foreword))) group += 1;
    const next = lines[index + 1] ?? '';
    const breaksHere = /^(?:[a-z]|---|<)/.test(next) || work.joins.some((join) => next.startsWith(join));
    const whole = closed.test(lines[index - 1] ?? '.') && closed.test(line) && /^[^a-z]/.test(line);
    return { text: line, group, fixed: delicate(line) || breaksHere || !whole };
  });
}

/** Every word by which the data finds something in the source. */
function declaredWords({ boilerplate, splits, joins, sectionBreaks, kinds, notes, chapters, explained }: WorkData) {
  return [
    ...boilerplate.flatMap(({ line, prefix }) => [line, prefix]),
    ...splits,
    ...joins,
    ...sectionBreaks,
    ...kinds.flatMap(({ from, through }) => [from, through]),
    notes?.from,
    ...chapters.flatMap(({ heading, foreword, sections }) => [heading, foreword, ...sections.map(({ text }) => text)]),
    ...explained.map(({ at }) => at),
  ].filter((words) => words !== undefined);
}
