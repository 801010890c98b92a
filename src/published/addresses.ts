/** The addresses of all pages that readers and search engines should find. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chapterAddress, workAddress } from '../metadata/structured-data.ts';
import { publishedChapters } from './chapters.ts';
import { dayPageAddresses } from './day-pages.ts';
import { publishedEvents } from './events.ts';
import { needsPages } from './mention-groups.ts';
import { publishedEntries } from './register-entries.ts';
import { registerKinds, registerNames } from './register-kinds.ts';
import { publishedSources, publishedWorks } from './works.ts';

/** From the root of the edition, sorted. */
export async function publishedAddresses(): Promise<string[]> {
  const works = (await publishedWorks()).map(({ id }) => workAddress(id));
  const chapters = (await publishedChapters()).map(({ work, chapter }) => chapterAddress(work, chapter));
  const sources = (await publishedSources()).map(({ id }) => `/about/sources/${id}/`);
  return [
    ...standingPages(process.cwd()),
    ...works,
    ...chapters,
    ...sources,
    ...(await registerAddresses()),
    ...(await publishedEvents()).map(({ address }) => address),
    ...(await dayPageAddresses()),
  ].toSorted();
}

/** The lists of the registers, their entries, and the pages of those that are named most. */
async function registerAddresses(): Promise<string[]> {
  const lists = registerNames.flatMap((name) => [
    `/${name}/`,
    `/${name}/by-mentions/`,
    registerKinds[name].grouping.address,
  ]);
  const entries = (await Promise.all(registerNames.map(publishedEntries))).flat();
  const pages = entries
    .filter(needsPages)
    .flatMap(({ address, works }) => works.map(({ work }) => `${address}${work}/`));
  return [...lists, ...entries.map(({ address }) => address), ...pages];
}

/** Pages that search engines should pass over: the one for a wrong address, and the reader's own. */
const hidden = new Set(['404.astro', 'my-marks.astro']);

/** The pages that are one file each: those without a parameter in their path. */
function standingPages(root: string): string[] {
  return readdirSync(path.join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.astro') && !file.includes('[') && !hidden.has(file))
    .map((file) => `/${file.replace(/(?:^|\/)index\.astro$|\.astro$/, '')}/`.replace('//', '/'));
}
