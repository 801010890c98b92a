/** Pages as Schema.org describes them. Only what the works’ data say: no publisher or licence is supplied. */
import type { Book, BreadcrumbList, Chapter, WebSite, WithContext } from 'schema-dts';
import { workYears } from '../edition/work-years.ts';
import type { WorkData } from '../schemas/work.ts';
import type { Crumb } from './crumb.ts';

/** Gives the permanent address for an address from the root of the edition. */
export type Permanent = (address: string) => string;

export interface DescribedChapter {
  chapter: string;
  title: string;
  /** place in the work, from 1 */
  position: number;
}

const language = 'en';
const schema = 'https://schema.org';

export function workAddress(work: string): string {
  return `/read/${work}/`;
}

export function chapterAddress(work: string, chapter: string): string {
  return `/read/${work}/${chapter}/`;
}

export function siteData(name: string, description: string, works: readonly WorkData[], at: Permanent): object {
  const site: WithContext<WebSite> = {
    '@context': schema,
    '@type': 'WebSite',
    name,
    description,
    url: at('/'),
    inLanguage: language,
    hasPart: works.map((work) => bookNode(work, at)),
  };
  return site;
}

export function bookData(work: WorkData, chapters: readonly DescribedChapter[], at: Permanent): object {
  const book: WithContext<Book> = {
    '@context': schema,
    ...bookNode(work, at),
    image: at(`/share/${work.id}.png`),
    hasPart: chapters.map((chapter) => chapterNode(work, chapter, at)),
  };
  return book;
}

export function chapterData(work: WorkData, chapter: DescribedChapter, at: Permanent): object {
  const described: WithContext<Chapter> = {
    '@context': schema,
    ...chapterNode(work, chapter, at),
    ...makers(work),
    isPartOf: bookNode(work, at),
  };
  return described;
}

/** @param crumbs from the front door to the page itself */
export function breadcrumbData(crumbs: readonly Crumb[], at: Permanent): object {
  const list: WithContext<BreadcrumbList> = {
    '@context': schema,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at(address),
    })),
  };
  return list;
}

/** JSON as it may stand in a `<script>` element: nothing in it can end the element. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function bookNode(work: WorkData, at: Permanent) {
  const url = at(workAddress(work.id));
  return { '@type': 'Book', '@id': url, name: work.title, ...makers(work), url } as const;
}

function chapterNode(work: WorkData, { chapter, title, position }: DescribedChapter, at: Permanent) {
  const url = at(chapterAddress(work.id, chapter));
  return { '@type': 'Chapter', '@id': url, name: title, position, url, inLanguage: language } as const;
}

function makers(work: WorkData) {
  return {
    author: person(work.author),
    ...(work.translator ? { translator: person(work.translator) } : {}),
    dateCreated: workYears(work.year).to,
    ...(work.citation?.published ? { datePublished: String(work.citation.published) } : {}),
    inLanguage: language,
  } as const;
}

function person(name: string) {
  return { '@type': 'Person', name } as const;
}
