import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { metadata } from '../../scripts/check/dist/metadata.ts';
import { sitemap } from '../../scripts/check/dist/sitemap.ts';
import type { Rule } from '../../scripts/check/rule.ts';
import { siteFiles, writeSite } from './described-site.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function sentences(rule: Rule, changes: Parameters<typeof writeSite>[0]): Promise<string> {
  const dist = writeSite(changes);
  folders.push(dist);
  const { findings } = await rule.check({ root: '.', dist, base: '/october/' });
  return findings.map(({ file, sentence }) => `${file}: ${sentence}`).join('\n');
}

/** A change that must change something, so that a test of a fault cannot pass by missing it. */
const replace = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
};

const chapter = 'read/tale/2/index.html';

describe('the rule of what machines read', () => {
  test('passes a site that says everything', async () => {
    expect(await sentences(metadata, {})).toBe('');
  });

  test.each([
    ['a page without title', chapter, /<title>.*<\/title>/, '', /no title/],
    ['a hidden page without description', '404.html', /<meta name="description"[^>]*>/, '', /description of 0/],
    ['a description of one word', chapter, 'A page of an invented edition.', 'Short', /description of 5/],
    ['a description without end', chapter, 'A page of an invented', 'word '.repeat(80), /description of 4\d\d/],
    ['a description that stands twice', chapter, '<title>', '<meta name="description" content="x"><title>', /twice/],
    [
      'another page’s canonical address',
      chapter,
      'rel="canonical" href="https://example.org/october/read/tale/2/"',
      'rel="canonical" href="https://example.org/october/read/tale/"',
      /canonical address/,
    ],
    ['no address to cite', chapter, 'rel="cite-as"', 'rel="author"', /address to cite/],
    ['no picture', chapter, 'property="og:image"', 'property="og:other"', /no og:image$/m],
    [
      'a picture that is not there',
      chapter,
      /og:image" content="[^"]*"/,
      'og:image" content="https://example.org/october/share/none.png"',
      /none\.png/,
    ],
    [
      'a picture on another host',
      chapter,
      /twitter:image" content="[^"]*"/,
      'twitter:image" content="https://elsewhere.org/share/edition.png"',
      /elsewhere/,
    ],
    [
      'another page’s og:url',
      chapter,
      /og:url" content="[^"]*"/,
      'og:url" content="https://example.org/october/"',
      /og:url is/,
    ],
    ['no card', chapter, 'name="twitter:card"', 'name="other"', /no twitter:card/],
    ['no JSON-LD', chapter, 'application/ld+json', 'application/json', /no JSON-LD/],
    ['JSON-LD that is broken', chapter, '{"@context"', '{@context', /no JSON:/],
    ['JSON-LD of nothing', chapter, '"@type":"Chapter",', '', /without a type/],
    ['JSON-LD without context', chapter, 'https://schema.org', 'https://example.org', /context/],
    [
      'JSON-LD that names a page which is not',
      chapter,
      '"@id":"https://example.org/october/read/tale/"',
      '"@id":"https://example.org/october/read/saga/"',
      /read\/saga/,
    ],
    [
      'another title to cite',
      chapter,
      'name="citation_title" content="The Ford"',
      'name="citation_title" content="The Mill"',
      /citation_title is The Mill, not The Ford/,
    ],
    ['no author to cite', chapter, 'name="citation_author"', 'name="other"', /citation_author is undefined/],
    [
      'another work to cite',
      chapter,
      'name="citation_inbook_title" content="A Tale"',
      'name="citation_inbook_title" content="A Saga"',
      /citation_inbook_title/,
    ],
    [
      'a date in words',
      chapter,
      'name="citation_publication_date" content="1924"',
      'name="citation_publication_date" content="in 1924"',
      /not one year/,
    ],
    [
      'a Dublin Core date in words',
      chapter,
      'name="DC.date" content="1924"',
      'name="DC.date" content="1924–25"',
      /DC\.date/,
    ],
    [
      'a translator whom the data do not know',
      chapter,
      '<title>',
      '<meta name="DC.contributor" content="Nobody"><title>',
      /DC\.contributor/,
    ],
    [
      'another identifier',
      chapter,
      /name="DC.identifier" content="[^"]*"/,
      'name="DC.identifier" content="x"',
      /DC\.identifier/,
    ],
    [
      'a work in a work',
      'read/tale/index.html',
      '<title>',
      '<meta name="citation_inbook_title" content="x"><title>',
      /citation_inbook_title is x/,
    ],
    ['a chapter that is not published', 'data/works.json', '"id":"2"', '"id":"3"', /does not have the work or chapter/],
    ['a front door without address', 'index.html', 'rel="canonical"', 'rel="author"', /no absolute canonical/],
  ])('finds %s', async (_fault, file, from, to, sentence) => {
    expect(Object.keys(siteFiles)).toContain(file);
    expect(await sentences(metadata, { [file]: replace(from, to) })).toMatch(sentence);
  });
});

describe('the rule of the sitemap', () => {
  test('passes a list of every page', async () => {
    expect(await sentences(sitemap, {})).toBe('');
  });

  test.each([
    ['a page that is not listed', 'sitemap.xml', /<url><loc>[^<]*tale\/2\/<\/loc><\/url>/, '', /lacks .*tale\/2\//],
    ['an address of no page', 'sitemap.xml', 'tale/2/', 'tale/3/', /tale\/3\/ is the address of no page/],
    [
      'an address that stands twice',
      'sitemap.xml',
      '</urlset>',
      '<url><loc>https://example.org/october/</loc></url></urlset>',
      /twice/,
    ],
    [
      'a hidden page that is listed',
      'sitemap.xml',
      '</urlset>',
      '<url><loc>https://example.org/october/404.html</loc></url></urlset>',
      /404\.html is the address of no page/,
    ],
    ['robots.txt that does not name it', 'robots.txt', 'Sitemap:', 'Map:', /does not name/],
  ])('finds %s', async (_fault, file, from, to, sentence) => {
    expect(await sentences(sitemap, { [file]: replace(from, to) })).toMatch(sentence);
  });
});
