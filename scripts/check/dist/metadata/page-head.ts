/** What stands in the head of a built page. */
import type { WorkRecord } from '../../../../src/schemas/published-data.ts';
import { attribute, type BuiltPage, passageText } from '../pages.ts';

export interface PageHead {
  /** path within the built site */
  file: string;
  title: string;
  /** a page that search engines are told to pass over */
  hidden: boolean;
  canonical: string | undefined;
  citeAs: string | undefined;
  /** contents of `<meta>` by name or property, in order */
  meta: Map<string, string[]>;
  /** texts of the JSON-LD blocks */
  structured: string[];
}

/** What the head of a page is compared with. */
export interface DescribedSite {
  files: ReadonlySet<string>;
  works: readonly WorkRecord[];
  /** origin and base path, with a slash at the end */
  root: string;
}

export function pageHead({ file, elements }: BuiltPage): PageHead {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string>();
  const structured: string[] = [];
  let title = '';
  for (const element of elements) {
    const name = attribute(element, 'name') ?? attribute(element, 'property');
    if (element.tagName === 'title' && title === '') title = passageText(element);
    else if (element.tagName === 'meta' && name) {
      meta.set(name, [...(meta.get(name) ?? []), attribute(element, 'content') ?? '']);
    } else if (element.tagName === 'link') {
      links.set(attribute(element, 'rel') ?? '', attribute(element, 'href') ?? '');
    } else if (attribute(element, 'type') === 'application/ld+json') structured.push(passageText(element));
  }
  const hidden = (meta.get('robots') ?? []).some((robots) => robots.includes('noindex'));
  return { file, title, hidden, canonical: links.get('canonical'), citeAs: links.get('cite-as'), meta, structured };
}

/** The address at which a page of the built site is read. */
export function addressOf(file: string, root: string): string {
  return root + file.replace(/index\.html$/, '');
}

/** The file of the built site that an address leads to, if it is within the site. */
export function fileAt(address: string, root: string): string | undefined {
  if (!address.startsWith(root)) return undefined;
  const within = decodeURIComponent(address.slice(root.length).replace(/#.*$/, ''));
  return within === '' || within.endsWith('/') ? `${within}index.html` : within;
}
