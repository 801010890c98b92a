/** The built pages hold every word of the sources. Reads sources and pages by its own means, not by those of ingest. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readEmendations, readWorks } from '../../../src/content-files.ts';
import type { WorkData } from '../../../src/schemas/work.ts';
import type { CheckedEdition, Outcome, Rule } from '../rule.ts';
import { compareWitness } from './fidelity/compare-witness.ts';
import { type Comparison, compareWork } from './fidelity/compare-work.ts';
import { tallyTable } from './fidelity/tally.ts';

export const fidelity: Rule = {
  id: 'fidelity',
  sentence:
    'every word of a source stands in the built pages once, in order, but for declared boilerplate and declared emendations',
  hint: 'if the source prints it, mend the reader of its form or the page; if the edition means to differ, declare it in content/emendations or content/works',
  check,
};

function check({ root, dist }: CheckedEdition): Outcome {
  const works = readWorks(root);
  const isPublished = (work: WorkData): boolean =>
    work.publish && (!work.witnessOf || works.some((other) => other.id === work.witnessOf?.work && other.publish));
  const comparisons = works.filter(isPublished).map((work) => compare(work, works, root, dist));
  const unpublished = works.filter((work) => !isPublished(work));
  const shown = unpublished.filter(({ id }) => existsSync(path.join(dist, 'read', id)));
  return {
    findings: [
      ...comparisons.flatMap(({ findings }) => findings),
      ...shown.map(({ id }) => ({
        file: `dist/read/${id}`,
        sentence: `the work ${id} is not to be published (content/works/${id}.yaml) and stands in the built site`,
      })),
    ],
    report: [
      ...tallyTable(comparisons.map(({ tally }) => tally)),
      ...unpublished.map(({ id }) => `${id} is not published and was not compared`),
    ],
  };
}

function compare(work: WorkData, works: WorkData[], root: string, dist: string): Comparison {
  const sourceOf = ({ source }: WorkData): string =>
    readFileSync(path.join(root, 'content/sources', source.file), 'utf8');
  const pageOf = (id: string, chapter: string): string | undefined => {
    const file = path.join(dist, 'read', id, chapter, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  if (work.witnessOf) {
    const { work: id, chapter } = work.witnessOf;
    return compareWitness(work, `${id}/${chapter}`, sourceOf(work), pageOf(id, chapter) ?? '');
  }
  const witnesses = works.filter(({ witnessOf }) => witnessOf?.work === work.id);
  return compareWork({
    work,
    source: sourceOf(work),
    emendations: readEmendations(root, work.id),
    pages: new Map(work.chapters.flatMap(({ id }) => [[id, pageOf(work.id, id)] as const]).filter(hasPage)),
    witnesses: new Map(witnesses.map((witness) => [witness.id, sourceOf(witness)])),
  });
}

function hasPage(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
}
