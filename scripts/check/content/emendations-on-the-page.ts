/** Every emendation that is declared stands in a chapter, and every one that stands there is declared. */
import type { TextDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Emendation } from '../../../src/schemas/emendation.ts';
import type { Finding, Rule } from '../rule.ts';
import { type CheckedChapter, editionData, lineOf } from './edition-data.ts';

export const emendationsOnThePage: Rule = {
  id: 'emendations-on-the-page',
  sentence: 'every declared emendation stands once in the chapters as declared, and no other',
  hint: 'ingest again, which writes the emendations of content/emendations into the chapters',
  check: (edition) => {
    const { emendations, chapters } = editionData(edition);
    const places = new Map<Emendation, number>();
    const findings: Finding[] = [];
    for (const chapter of chapters) {
      const declared = new Map(emendations.get(chapter.work)?.map((entry) => [entry.id, entry] as const));
      for (const { directive, line } of emendedPlaces(chapter)) {
        const entry = declared.get(directive.attributes?.['id'] ?? '');
        if (entry) places.set(entry, (places.get(entry) ?? 0) + 1);
        const sentence = faultOf(directive, entry, chapter.work);
        if (sentence) findings.push({ file: chapter.file, line, sentence });
      }
    }
    for (const [work, entries] of emendations) {
      for (const entry of entries) {
        const times = places.get(entry) ?? 0;
        if (entry.decision === 'leave' || times === 1) continue;
        const sentence = `${entry.id} should stand once in the chapters and stands ${times} times`;
        findings.push({ file: `content/emendations/${work}.yaml`, sentence });
      }
    }
    return { findings, report: [`${places.size} emendations in ${chapters.length} chapters`] };
  },
};

function emendedPlaces(chapter: CheckedChapter): { directive: TextDirective; line: number }[] {
  const places: { directive: TextDirective; line: number }[] = [];
  visit(chapter.tree, 'textDirective', (directive) => {
    if (directive.name === 'emended') places.push({ directive, line: lineOf(chapter, directive) });
  });
  return places;
}

function faultOf(directive: TextDirective, entry: Emendation | undefined, work: string): string | undefined {
  const text = plainText(directive);
  const { id = '', source = '' } = directive.attributes ?? {};
  if (!entry) return `“${text}” is marked as emendation ${id}, which content/emendations/${work}.yaml does not have`;
  if (entry.decision === 'leave') return `“${text}” is marked as emendation ${id}, which is declared to be left alone`;
  if (source !== entry.source)
    return `emendation ${id} says the source prints “${source}”, declared is “${entry.source}”`;
  if (text !== entry.reading) return `emendation ${id} reads “${text}”, declared is “${entry.reading}”`;
  return undefined;
}
