import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Element, elementsIn, passageText } from '../../scripts/check/dist/pages.ts';
import { type AnnotationSources, annotateChapter } from '../../src/edition/annotation/annotate-chapter.ts';
import { parseBody } from '../../src/edition/chapter-markdown.ts';
import { compileLexicon } from '../../src/edition/mentions/lexicon.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { chapterProcessor } from '../../src/markdown/chapter-processor.ts';

const annotation: AnnotationSources = {
  mentions: {
    lexicon: compileLexicon([{ kind: 'person', id: 'lenin', forms: [{ form: 'Lenin', kind: 'spelling' }] }], {
      phrases: [],
      things: [],
    }),
    corrections: [],
    narrators: new Map(),
    gatherings: new Map(),
  },
  dating: {
    works: new Map([
      ['tale', { calendar: 'julian', written: 1932, abroad: [] }],
      ['report', { calendar: 'gregorian', written: 1918, abroad: [] }],
    ]),
    corrections: [],
    numbered: new Set(),
  },
};
const front = { work: 'tale', chapter: '1', order: 1, title: 'A Tale', tells: '1917-10' };

let html: (markdown: string, work?: string) => Promise<string>;

beforeAll(async () => {
  const { render } = await chapterProcessor('/edition/', [], annotation).createRenderer({ syntaxHighlight: false });
  html = async (markdown, work = 'tale') => (await render(markdown, { frontmatter: { ...front, work } })).code;
});

const elements = async (markdown: string, work?: string): Promise<Element[]> =>
  elementsIn(parseFragment(await html(markdown, work)) as DefaultTreeAdapterTypes.ParentNode);

/** Each mark: what it says to machines, its words, and where it leads. */
const marks = async (markdown: string, work?: string): Promise<string[]> =>
  (await elements(markdown, work))
    .filter(({ tagName }) => tagName === 'time')
    .map((time) => {
      const through = attribute(time, 'data-through');
      const [link] = elementsIn(time).filter(({ tagName }) => tagName === 'a');
      const rest = attribute(time, 'data-rest') === undefined ? '' : ' (rest)';
      const leads = link ? ` > ${attribute(link, 'href')}` : '';
      return `${attribute(time, 'datetime')}${through ? `/${through}` : ''}${rest}: ${passageText(time)}${leads}`;
    });

describe('the marks of dates', () => {
  test.each([
    ['October 25', '1917-11-07: October 25 > /edition/days/1917-10-25/'],
    ['October 1917', '1917-10-14/1917-11-13: October 1917 > /edition/days/1917-10/'],
    ['May 1918', '1918-05: May 1918 > /edition/days/1918-05/'],
    ['1905', '1905: 1905 > /edition/days/1905/'],
    ['1924', '1924: 1924 > /edition/days/1924/'],
    ['September 12-14', '1917-09-25/1917-09-27: September 12-14 > /edition/days/1917-09/'],
  ])('tell machines the Gregorian days of “%s”, and lead to its page', async (words, mark) => {
    expect(await marks(`They met in ${words}. {#p1}`)).toEqual([mark]);
  });

  test('are the same day where the text counts by the New Style', async () => {
    expect(await marks('They met on November 7. {#p1}', 'report')).toEqual([
      '1917-11-07: November 7 > /edition/days/1917-10-25/',
    ]);
  });

  test('lead at the first of a page in a section, whatever its words, and at no other', async () => {
    const text =
      '# October 25 {#title}\n\nOn October 25 and the 25th. {#p1}\n\nOctober 25th. {#p2}\n\n## Later {#later}\n\nOn the 25th. {#p3}';
    expect(await marks(text)).toEqual([
      '1917-11-07: October 25 > /edition/days/1917-10-25/',
      '1917-11-07: the 25th',
      '1917-11-07: October 25th',
      '1917-11-07: the 25th > /edition/days/1917-10-25/',
    ]);
  });

  test('stand in notes, where they lead anew', async () => {
    expect(await marks('On October 25[^1] {#p1}\n\n[^1]: On October 25. {#n1 .author}')).toEqual([
      '1917-11-07: October 25 > /edition/days/1917-10-25/',
      '1917-11-07: October 25 > /edition/days/1917-10-25/',
    ]);
  });

  test('are pieces where emphasis or an emendation divides a date: one leads, all but the first are the rest', async () => {
    expect(await marks('on *October* 25 {#p1}')).toEqual([
      '1917-11-07: October > /edition/days/1917-10-25/',
      '1917-11-07 (rest): 25',
    ]);
    expect(await marks('on :emended[October]{#e1 source="Octobre"} 25 {#p1}')).toEqual([
      '1917-11-07: October',
      '1917-11-07 (rest): 25 > /edition/days/1917-10-25/',
    ]);
  });

  test('stand in an emended word without a link of their own, so that none is missing in the order', async () => {
    expect(await marks('on :emended[October 25]{#e1 source="October 52"} and the 25th {#p1}')).toEqual([
      '1917-11-07: October 25',
      '1917-11-07: the 25th > /edition/days/1917-10-25/',
    ]);
  });

  test('stand beside those of names', async () => {
    expect(await html('Lenin, October 25 {#p1}')).toContain(
      '<a data-person="lenin" href="/edition/people/lenin/">Lenin</a>, <time datetime="1917-11-07"><a href="/edition/days/1917-10-25/">October 25</a></time>',
    );
  });

  test('leave the text as it is, and there are as many as there are dates', async () => {
    const words = [
      'October 25',
      'the 25th',
      'May 1918',
      '1905',
      'September 12-14',
      'Lenin',
      'on ',
      ' and ',
      ', ',
      '*',
      ' *',
      '“',
      ' ',
      '[^1]',
      '&',
      '😀',
    ];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (run) => {
        const markdown = `So ${run} it was[^1]. {#p1}\n\n[^1]: In 1905. {#n1 .author}`;
        const passages = passagesOf(parseBody(markdown));
        const [passage] = passages;
        if (!passage) throw new Error('no passage');
        const all = await elements(markdown);
        const element = all.find((one) => attribute(one, 'id') === 'p1');
        if (!element) throw new Error('no element');
        expect(passageText(element)).toBe(passage.text);
        const marked = elementsIn(element).filter(({ tagName }) => tagName === 'time');
        const begun = marked.filter((time) => attribute(time, 'data-rest') === undefined);
        const found = annotateChapter(passages, front, annotation).get('p1');
        expect(begun.length).toBe(found?.dating.dates.length);
      }),
      { numRuns: 200 },
    );
  });
});
