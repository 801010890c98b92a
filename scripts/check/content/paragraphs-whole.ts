/** No paragraph is broken in two or run into another where the source's pages end. */
import type { PassageKind } from '../../../src/edition/passages.ts';
import type { Finding, Rule } from '../rule.ts';
import { type CheckedBlock, editionData } from './edition-data.ts';
import { sourceWords } from './source-words.ts';

const leftOut: readonly PassageKind[] = ['heading', 'byline', 'verse'];
const openers = /^["'“”‘’«([]+/;
const goodStart = /^(?:[\p{Lu}\p{Nd}…–—]|\.\.\.)/u;
/** A sentence's end, what closes a quotation after it, and the bracketed reference of a quotation. */
const goodEnd = /[.?!:;…–—]["'”“’‘»)\]]*(?: (?:\[[^\]]+\]|\([^)]+\)))?$/;

export const paragraphsWhole: Rule = {
  id: 'paragraphs-whole',
  sentence: 'every paragraph begins and ends as a paragraph does, or content/works explains why it does not',
  hint: 'look the place up in the source: rejoin a broken paragraph under `joins`, part a false join under `splits`, or say under `explained` why it is right; then ingest again',
  check: (edition) => {
    const { works, chapters } = editionData(edition);
    const findings: Finding[] = [];
    let suspicious = 0;
    for (const work of works) {
      const fits = new Map(work.explained.map(({ at }) => [plain(at), false]));
      for (const chapter of chapters.filter((other) => other.work === work.id)) {
        for (const block of chapter.blocks) {
          const fault = faultOf(block);
          if (!fault) continue;
          suspicious += 1;
          const words = sourceWords(block);
          const explained = [...fits.keys()].filter((at) => words.startsWith(at));
          for (const at of explained) fits.set(at, true);
          if (explained.length > 0) continue;
          findings.push({ file: chapter.file, line: block.line, sentence: `${block.passage.local} ${fault}` });
        }
      }
      for (const [at, fitted] of fits) {
        if (fitted) continue;
        findings.push({
          file: `content/works/${work.id}.yaml`,
          sentence: `explained: “${at}” opens no paragraph with a suspicious start or end; take the entry out`,
        });
      }
    }
    return { findings, report: [`${suspicious} suspicious starts and ends`] };
  },
};

function faultOf({ passage: { kind, text } }: CheckedBlock): string | undefined {
  if (leftOut.includes(kind)) return undefined;
  if (!goodStart.test(text.replace(openers, ''))) {
    return `begins “${text.slice(0, 50)}…”, neither with a capital nor with a figure, an ellipsis or a dash`;
  }
  if (goodEnd.test(text)) return undefined;
  return `ends “…${text.slice(-50)}”, without closing punctuation (it begins “${text.slice(0, 40)}…”)`;
}

/** Opening words as a block's text has them: `explained` may print the source's asterisks. */
function plain(words: string): string {
  return words.replace(/\*+/g, '').replace(/\s+/g, ' ').trim();
}
