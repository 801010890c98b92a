/** The sources are byte for byte what their checksums say, and each belongs to a work. */
import { ContentError, readSources } from '../../../src/content-files.ts';
import type { Finding, Rule } from '../rule.ts';
import { editionData } from './edition-data.ts';

export const sourcesIntact: Rule = {
  id: 'sources-intact',
  sentence: 'every source is what its checksum says and belongs to a work, and every work has its source',
  hint: 'restore the file in content/sources; sources are never edited',
  check: (edition) => {
    let names: string[];
    try {
      names = [...readSources(edition.root).keys()];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { findings: [{ file: 'content/sources/SHA256SUMS', sentence: error.message }] };
    }
    const { works } = editionData(edition);
    const findings: Finding[] = [
      ...works
        .filter(({ source }) => !names.includes(source.file))
        .map(({ id, source }) => ({
          file: `content/works/${id}.yaml`,
          sentence: `its source ${source.file} is not listed in content/sources/SHA256SUMS`,
        })),
      ...names
        .filter((name) => !works.some(({ source }) => source.file === name))
        .map((name) => ({ file: `content/sources/${name}`, sentence: 'it is the source of no work' })),
    ];
    return { findings, report: [`${names.length} sources of ${works.length} works`] };
  },
};
