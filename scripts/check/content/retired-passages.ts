/** Ids of passages that are gone lead to passages that are there. */

import { ContentError, readRetired } from '../../../src/content-files.ts';
import type { RetiredPassage } from '../../../src/schemas/retired-passage.ts';
import type { Rule } from '../rule.ts';
import { editionData } from './edition-data.ts';

const file = 'content/retired-passages.yaml';

export const retiredPassages: Rule = {
  id: 'retired-passages',
  sentence: 'no retired passage lives, each is retired once, and each leads to a living passage',
  hint: 'ingest again, which writes content/retired-passages.yaml; do not edit it by hand',
  check: (edition) => {
    let retired: RetiredPassage[];
    try {
      retired = readRetired(edition.root);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { findings: [{ file, sentence: error.message }] };
    }
    const living = new Set(
      editionData(edition).chapters.flatMap(({ work, id, blocks }) =>
        blocks.map(({ mark }) => `${work}/${id}/${mark.id}`),
      ),
    );
    const ids = retired.map(({ id }) => id);
    const sentences = retired.flatMap(({ id, to }, index) => [
      ...(living.has(id) ? [`${id} is retired and stands in its chapter`] : []),
      ...(living.has(to) ? [] : [`${id} leads to ${to}, which stands in no chapter`]),
      ...(ids.indexOf(id) === index ? [] : [`${id} is retired twice`]),
    ]);
    return {
      findings: sentences.map((sentence) => ({ file, sentence })),
      report: [`${retired.length} retired passages, ${living.size} living`],
    };
  },
};
