/** A small built site of an invented work, whose pages say everything that machines read. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = 'https://example.org/october/';

export const siteFiles: Readonly<Record<string, string>> = {
  'index.html': page('', 'October', { '@type': 'WebSite', url: root }),
  'read/tale/index.html': page('read/tale/', 'A Tale', { '@type': 'Book', url: `${root}read/tale/` }, ofWork('A Tale')),
  'read/tale/2/index.html': page(
    'read/tale/2/',
    'The Ford',
    { '@type': 'Chapter', url: `${root}read/tale/2/`, isPartOf: { '@type': 'Book', '@id': `${root}read/tale/` } },
    `${ofWork('The Ford', '2/')}<meta name="citation_inbook_title" content="A Tale"><meta name="DC.isPartOf" content="${root}read/tale/">`,
  ),
  '404.html':
    '<title>Nothing</title><meta name="description" content="No page stands at this address."><meta name="robots" content="noindex">',
  'share/edition.png': 'a picture',
  'data/works.json': JSON.stringify([
    { id: 'tale', title: 'A Tale', author: 'A. Writer', chapters: [{ id: '2', title: 'The Ford' }] },
  ]),
  'sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<urlset>${['', 'read/tale/', 'read/tale/2/']
    .map((address) => `<url><loc>${root}${address}</loc></url>`)
    .join('\n')}</urlset>\n`,
  'robots.txt': `User-agent: *\nSitemap: ${root}sitemap.xml\n`,
};

/** Writes a site with one change. @returns its folder */
export function writeSite(changes: Record<string, (text: string) => string | undefined>): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'described-site-'));
  for (const [file, text] of Object.entries(siteFiles)) {
    const changed = file in changes ? changes[file]?.(text) : text;
    if (changed === undefined) continue;
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), changed);
  }
  return dist;
}

function page(address: string, title: string, data: object, more = ''): string {
  const url = root + address;
  const picture = `${root}share/edition.png`;
  const tags = {
    'og:site_name': 'October',
    'og:type': 'website',
    'og:title': title,
    'og:description': 'A description.',
    'og:url': url,
    'og:image': picture,
    'og:image:alt': 'A picture.',
  };
  const card = { card: 'summary', title, description: 'A description.', image: picture };
  return [
    `<title>${title}</title><meta name="description" content="A page of an invented edition.">`,
    `<link rel="canonical" href="${url}"><link rel="cite-as" href="${url}">`,
    ...Object.entries(tags).map(([name, content]) => `<meta property="${name}" content="${content}">`),
    ...Object.entries(card).map(([name, content]) => `<meta name="twitter:${name}" content="${content}">`),
    more,
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`,
  ].join('\n');
}

function ofWork(title: string, chapter = ''): string {
  const url = `${root}read/tale/${chapter}`;
  const tags = {
    citation_title: title,
    citation_author: 'A. Writer',
    citation_publication_date: '1924',
    citation_fulltext_html_url: url,
    'DC.title': title,
    'DC.creator': 'A. Writer',
    'DC.date': '1924',
    'DC.identifier': url,
    'DC.language': 'en',
  };
  return Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
}
