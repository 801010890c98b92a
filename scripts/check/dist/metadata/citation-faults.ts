/** What reference managers read of works and chapters agrees with the published list of works. */
import { addressOf, type DescribedSite, type PageHead } from './page-head.ts';

interface Fault {
  sentence: string;
}

export function citationFaults(head: PageHead, { works, root }: DescribedSite): Fault[] {
  const [, workId, chapterId] = /^read\/([^/]+)\/(?:([^/]+)\/)?index\.html$/.exec(head.file) ?? [];
  if (workId === undefined) return [];
  const work = works.find(({ id }) => id === workId);
  const chapter = work?.chapters.find(({ id }) => id === chapterId);
  if (!work || (chapterId !== undefined && !chapter)) {
    return [{ sentence: 'data/works.json does not have the work or chapter' }];
  }
  const title = chapter?.title ?? work.title;
  const address = addressOf(head.file, root);
  const expected: [string, string | undefined][] = [
    ['citation_title', title],
    ['citation_author', work.author],
    ['citation_inbook_title', chapter && work.title],
    ['citation_fulltext_html_url', address],
    ['DC.title', title],
    ['DC.creator', work.author],
    ['DC.contributor', work.translator],
    ['DC.isPartOf', chapter && addressOf(`read/${work.id}/index.html`, root)],
    ['DC.identifier', address],
    ['DC.language', 'en'],
  ];
  const faults = expected.flatMap(([name, value]) => {
    const found = head.meta.get(name)?.join('; ');
    return found === value ? [] : [{ sentence: `${name} is ${found}, not ${value}` }];
  });
  if (!/^\d{4}$/.test(head.meta.get('citation_publication_date')?.join('; ') ?? '')) {
    faults.push({ sentence: 'citation_publication_date is not one year' });
  }
  if (!/^\d{4}(?:\/\d{4})?$/.test(head.meta.get('DC.date')?.join('; ') ?? '')) {
    faults.push({ sentence: 'DC.date is not a year or two' });
  }
  return faults;
}
