/** The data of the works are what their schemas say, agree with each other, and with the folder of chapters. */
import type { WorkData } from '../../../src/schemas/work.ts';
import type { Finding, Rule } from '../rule.ts';
import { type EditionData, editionData } from './edition-data.ts';

export const worksValid: Rule = {
  id: 'works-valid',
  sentence: 'the data of works, emendations and chapters are valid and fit each other',
  hint: 'correct the file that the finding names; chapters are written by ingest',
  check: (edition) => {
    const data = editionData(edition);
    return {
      findings: [
        ...data.faults,
        ...(data.works.length > 0 ? [] : [{ file: 'content/works', sentence: 'there is no work' }]),
        ...twice(data.works, 'siglum'),
        ...twice(data.works, 'order'),
        ...witnesses(data),
        ...emendationsOfNoWork(data),
        ...chapters(data),
      ],
      report: [`${data.works.length} works, ${data.chapters.length} chapters`],
    };
  },
};

function twice(works: WorkData[], field: 'siglum' | 'order'): Finding[] {
  return works.flatMap((work, index) => {
    const other = works.find((earlier, at) => at < index && earlier[field] === work[field]);
    if (!other) return [];
    return [
      { file: `content/works/${work.id}.yaml`, sentence: `its ${field} “${work[field]}” is that of ${other.id}, too` },
    ];
  });
}

function witnesses({ works }: EditionData): Finding[] {
  return works.flatMap(({ id, witnessOf }) => {
    if (!witnessOf) return [];
    const work = works.find((other) => other.id === witnessOf.work);
    if (work?.chapters.some((chapter) => chapter.id === witnessOf.chapter)) return [];
    const sentence = `witnessOf: there is no chapter ${witnessOf.work}/${witnessOf.chapter}`;
    return [{ file: `content/works/${id}.yaml`, sentence }];
  });
}

function emendationsOfNoWork({ works, emendations }: EditionData): Finding[] {
  return [...emendations.keys()]
    .filter((name) => !works.some(({ id }) => id === name))
    .map((name) => ({ file: `content/emendations/${name}.yaml`, sentence: `there is no work “${name}”` }));
}

function chapters({ works, chapters: written, faults }: EditionData): Finding[] {
  const declared = works.flatMap((work) =>
    work.chapters.map(({ id, title }, index) => ({
      file: `content/chapters/${work.id}/${id}.md`,
      data: `content/works/${work.id}.yaml`,
      front: { work: work.id, chapter: id, order: index + 1, title },
    })),
  );
  const unread = new Set(faults.map(({ file }) => file));
  return [
    ...declared.flatMap(({ file, data, front }) => {
      const chapter = written.find((other) => other.file === file);
      if (!chapter)
        return unread.has(file) ? [] : [{ file, sentence: `${data} names this chapter, and it is not there` }];
      return (['work', 'chapter', 'order', 'title'] as const)
        .filter((field) => chapter.data[field] !== front[field])
        .map((field) => ({
          file,
          line: 1,
          sentence: `the front matter has the ${field} “${chapter.data[field]}”, ${data} says “${front[field]}”`,
        }));
    }),
    ...written
      .filter(({ file, work }) => works.some(({ id }) => id === work) && !declared.some((entry) => entry.file === file))
      .map(({ file, work }) => ({ file, sentence: `content/works/${work}.yaml does not name this chapter` })),
    ...written
      .filter(({ work }) => !works.some(({ id }) => id === work) && !unread.has(`content/works/${work}.yaml`))
      .map(({ file, work }) => ({ file, sentence: `there is no work “${work}”` })),
  ];
}
