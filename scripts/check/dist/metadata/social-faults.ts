/** Title, description, permanent address, and what is shown where a link is shared. */
import { addressOf, type DescribedSite, fileAt, type PageHead } from './page-head.ts';

interface SocialFault {
  sentence: string;
  /** hidden pages need a title and a description, and no more */
  needed: 'always' | 'if found';
}

const description = { least: 20, most: 300 };
const openGraph = ['site_name', 'type', 'title', 'description', 'url', 'image', 'image:alt'].map(
  (name) => `og:${name}`,
);
const card = ['card', 'title', 'description', 'image'].map((name) => `twitter:${name}`);

export function socialFaults(head: PageHead, { files, root }: DescribedSite): SocialFault[] {
  const faults: SocialFault[] = [];
  const fault = (sentence: string, needed: SocialFault['needed'] = 'if found'): void =>
    void faults.push({ sentence, needed });
  const one = (name: string): string => (head.meta.get(name) ?? [])[0] ?? '';

  if (head.title === '') fault('no title', 'always');
  const { length } = one('description');
  if (length < description.least || length > description.most) {
    fault(`a description of ${length} characters, not ${description.least} to ${description.most}`, 'always');
  }
  for (const name of ['description', ...openGraph, ...card]) {
    if ((head.meta.get(name) ?? []).length > 1) fault(`${name} stands twice`, 'always');
  }
  const address = addressOf(head.file, root);
  if (head.canonical !== address) fault(`the canonical address is ${head.canonical}, not ${address}`);
  if (head.citeAs !== address) fault(`the address to cite is ${head.citeAs}, not ${address}`);
  for (const name of [...openGraph, ...card]) if (one(name) === '') fault(`no ${name}`);
  if (one('og:url') !== address) fault(`og:url is ${one('og:url')}, not ${address}`);
  for (const name of ['og:image', 'twitter:image']) {
    const picture = one(name);
    if (picture && !files.has(fileAt(picture, root) ?? ''))
      fault(`${name} is ${picture}, which the site does not have`);
  }
  return faults;
}
