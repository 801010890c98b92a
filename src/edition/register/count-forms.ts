/** What the texts call an entry: the words of its mentions, counted. */

export interface CountedForm {
  form: string;
  /** how often in all works */
  mentions: number;
  /** by work, in the order in which they are given */
  works: { work: string; mentions: number }[];
}

/**
 * @param mentions the words of each mention and the work in which it stands, in reading order
 * @returns the most frequent form first; of equal ones the first in the texts
 */
export function countForms(mentions: Iterable<{ words: string; work: string }>): CountedForm[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { words, work } of mentions) {
    const works = forms.get(words) ?? new Map<string, number>();
    forms.set(words, works.set(work, (works.get(work) ?? 0) + 1));
  }
  return [...forms]
    .map(([form, works]) => ({
      form,
      mentions: [...works.values()].reduce((sum, count) => sum + count, 0),
      works: [...works].map(([work, count]) => ({ work, mentions: count })),
    }))
    .toSorted((a, b) => b.mentions - a.mentions);
}
