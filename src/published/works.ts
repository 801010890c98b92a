/** The works that this build publishes, in the order of writing. */
import { getCollection } from 'astro:content';
import type { WorkData } from '../schemas/work.ts';

let works: Promise<WorkData[]> | undefined;

/** Works with `publish: false` are not among them, nor is a witness whose work is not. */
export function publishedSources(): Promise<WorkData[]> {
  works ??= getCollection('works').then((entries) => {
    const all = entries.map(({ data }) => data).filter(({ publish }) => publish);
    return all
      .filter(({ witnessOf }) => !witnessOf || all.some(({ id }) => id === witnessOf.work))
      .toSorted((a, b) => a.order - b.order);
  });
  return works;
}

/** The published texts: sources that are works of their own. */
export async function publishedWorks(): Promise<WorkData[]> {
  return (await publishedSources()).filter(({ witnessOf }) => !witnessOf);
}

/** What lists of places call a work: “History”. */
export function workName({ citedAs, shortTitle }: WorkData): string {
  return citedAs ?? shortTitle;
}
