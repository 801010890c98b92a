/** The downloads say what the pages show: same passages, same order, same text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { passageRecord, publishedData } from '../../../src/schemas/published-data.ts';
import { schemaSentences } from '../../../src/schemas/sentence.ts';
import type { Finding, Rule } from '../rule.ts';
import { attribute, builtPages, passageText } from './pages.ts';

export const publishedPassages: Rule = {
  id: 'published-passages',
  sentence: 'the downloads follow their schemas, and every passage has the text and the address of its element',
  hint: 'pages and downloads are made from the same chapters: look where src/published or src/markdown part ways',
  check: ({ dist }) => {
    const findings: Finding[] = [];
    const shown = new Map<string, { file: string; id: string | undefined; text: string }>();
    for (const { file, elements } of builtPages(dist)) {
      for (const element of elements) {
        const passage = attribute(element, 'data-passage');
        if (passage === undefined) continue;
        if (shown.has(passage))
          findings.push({ file: `dist/${file}`, sentence: `${passage} stands on the pages twice` });
        shown.set(passage, { file, id: attribute(element, 'id'), text: passageText(element) });
      }
    }
    const lines = readFileSync(path.join(dist, 'data/passages.jsonl'), 'utf8').trimEnd().split('\n');
    for (const [index, line] of lines.entries()) {
      const file = 'dist/data/passages.jsonl';
      const checked = passageRecord.safeParse(JSON.parse(line));
      if (!checked.success) {
        findings.push(...schemaSentences(file, checked.error).map((sentence) => ({ file, line: index + 1, sentence })));
        continue;
      }
      const { id, url, text } = checked.data;
      const place = shown.get(id);
      if (!place) findings.push({ file, line: index + 1, sentence: `${id} stands on no page` });
      else if (place.text !== text) {
        findings.push({
          file,
          line: index + 1,
          sentence: `${id} reads “${text.slice(0, 80)}”, the page “${place.text.slice(0, 80)}”`,
        });
      } else if (`/${place.file.replace(/index\.html$/, '')}#${place.id}` !== url) {
        findings.push({
          file,
          line: index + 1,
          sentence: `${id} has the address ${url} and stands on ${place.file}#${place.id}`,
        });
      }
    }
    if (lines.length !== shown.size) {
      findings.push({
        file: 'dist/data/passages.jsonl',
        sentence: `${lines.length} passages, and ${shown.size} on the pages`,
      });
    }
    return { findings: [...findings, ...otherDownloads(dist)], report: [`${shown.size} passages`] };
  },
};

function otherDownloads(dist: string): Finding[] {
  return Object.entries(publishedData).flatMap(([name, { record }]) => {
    if (!name.endsWith('.json')) return [];
    const file = `dist/data/${name}`;
    const records = JSON.parse(readFileSync(path.join(dist, 'data', name), 'utf8')) as unknown[];
    return records.flatMap((entry) => {
      const checked = record.safeParse(entry);
      return checked.success ? [] : schemaSentences(file, checked.error).map((sentence) => ({ file, sentence }));
    });
  });
}
