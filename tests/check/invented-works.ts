/** Two editions of invented works, each with its sources, its data and its built pages. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** Texts by their paths within the edition. */
export type Files = Record<string, string>;

/** The passages of a chapter, by id: `{1}` is a reference to note 1, `<son>` an emended reading. */
export interface Page {
  body: Record<string, string>;
  notes: Record<string, string>;
}

export const mill: Page = {
  body: {
    'chapter-1': 'Chapter 1: The Mill on the River',
    p1: 'The miller rose early, for the water was high and the half-ground corn lay wet.{1} He called his <son> and went down.',
    p2: 'Nobody <answered>{2}, for it was early.',
  },
  notes: { n1: 'It had rained for three days. – Trans.', n2: 'Nobody ever did.' },
};
export const ford: Page = {
  body: { 'chapter-2': 'Chapter 2: The Ford', p1: '(1) The carter waited at the ford.' },
  notes: {},
};

/** The built page of a chapter, as the site marks it up. */
export function html(chapter: string, { body, notes }: Page): string {
  const inline = (text: string): string =>
    text
      .replace(/<(\w+)>/g, '<a class="emended" href="/about/" title="The source reads otherwise">$1</a>')
      .replace(/\{(\d)\}/g, '<sup data-apparatus><a role="doc-noteref" id="ref-n$1" href="#n$1">$1</a></sup>');
  const passages = Object.entries(body).map(([id, text]) =>
    id.startsWith('chapter')
      ? `<h1 id="${id}" data-passage="${chapter}/${id}">${inline(text)}</h1>`
      : `<p id="${id}" data-passage="${chapter}/${id}"><a data-apparatus href="#${id}">${id.slice(1)}</a>${inline(text)}</p>`,
  );
  const items = Object.entries(notes).map(
    ([id, text]) =>
      `<li id="${id}" data-passage="${chapter}/${id}"><a data-apparatus data-note-label href="#ref-${id}" role="doc-backlink">${id.slice(1)}</a> ${inline(text)}</li>`,
  );
  const endnotes = items.length > 0 ? `<h2 data-editorial>Notes</h2><ol>${items.join('')}</ol>` : '';
  return `<!doctype html><title>${chapter}</title><main><nav>Contents</nav><article data-chapter="${chapter}">
    ${passages.join('\n')}\n<section role="doc-endnotes">${endnotes}</section></article></main>`;
}

export const millPage = 'dist/read/tale/1/index.html';
export const fordPage = 'dist/read/tale/2/index.html';

/** A work's file: what a work of this edition says of itself, and what differs. */
function workFile(id: string, form: string, rest: object): string {
  const { witnessOf, boilerplate, ...common } = parse(readFileSync('content/works/lessons-mia.yaml', 'utf8'));
  const source = { file: `${id}.txt`, form, ends: 'the end', provenance: 'Invented.' };
  return stringify({ ...common, id, source, ...rest });
}

/** Hard-wrapped pages, with notes at the end of a chapter. */
export const tale: Files = {
  'content/works/tale.yaml': workFile('tale', 'hard-wrapped-pages', {
    boilerplate: [
      { line: 'The Tale of the Mill', times: 1, why: 'title' },
      { prefix: 'http://example.org', times: 1, why: 'address' },
    ],
    notes: { headings: ['Note', 'Notes'], by: 'author', lost: [{ chapter: '2', label: '1', why: 'lost' }] },
    chapters: [
      { id: '1', heading: 'Chapter 1: The Mill on the River', title: 'The Mill on the River' },
      { id: '2', heading: 'Chapter 2: The Ford', title: 'The Ford' },
    ],
  }),
  'content/sources/tale.txt': `The Tale of the Mill
 Chapter 1: The Mill on the 
River

The miller rose early, for the water was 
high and the half-



ground corn lay wet. [1] He called his 
sno and went down.

Nobody anwsered [2], for it 
http://example.org/1
was early.
Notes
1. It had rained for 
three days. – Trans.
2. Nobody ever did.
Chapter 2: The Ford
• (1) The carter waited [1] at the ford.
Note
`,
  'content/emendations/tale.yaml': `- { id: e1, source: sno, before: "his ", reading: son, kind: letters, reason: letters changed places }
- { id: e2, source: anwsered, reading: answered, kind: letters, reason: letters changed places }
- { id: e3, source: carter, reading: carrier, kind: letters, decision: leave, reason: doubtful }
`,
  [millPage]: html('tale/1', mill),
  [fordPage]: html('tale/2', ford),
};

export const boat: Page = {
  body: {
    'chapter-1': 'The First Letter',
    p1: 'The boat sank{1} at noon; nobody was aboard.',
    p2: 'Still no reply{2}, not a line.',
  },
  notes: { n1: 'A ferry.', n2: 'From the owner.' },
};
const answer: Page = {
  body: { 'chapter-2': 'The Second Letter', p1: 'Some <news>—{1} of the post-war boat.' },
  notes: { n1: 'Of some kind.' },
};
export const firstLetter = 'dist/read/letters/1/index.html';
export const secondLetter = 'dist/read/letters/2/index.html';

/** Notes at the feet of pages, a second witness, a work that is not published. */
export const letters: Files = {
  'content/works/letters.yaml': workFile('letters', 'markdown-with-page-feet', {
    boilerplate: [{ line: '# Letters', times: 1, why: 'title' }],
    notes: {
      by: 'editor',
      supplied: [
        { chapter: '2', label: '2.1', as: '1', witness: 'copy', text: 'Of some kind.', by: 'author', why: 'lost' },
      ],
    },
    chapters: [
      { id: '1', heading: 'The First Letter', title: 'The First Letter' },
      { id: '2', heading: 'The Second Letter', title: 'The Second Letter' },
    ],
  }),
  'content/sources/letters.txt': `# Letters
## The **First** Letter
The *boat* sank<sup>1</sup> at noon; nobody

---
<sup>1</sup>A ferry.

was **aboard**.

Still no reply <sup>2</sup>, not a line.

---

## The Second Letter

Some *nwes*—[^2.1] of the post-war boat.
---
<sup>2</sup>From the owner.
`,
  'content/emendations/letters.yaml':
    '- { id: e1, before: "*", source: nwes, reading: news, kind: letters, reason: letters changed places }\n',
  'content/works/copy.yaml': workFile('copy', 'paragraph-a-line', {
    witnessOf: { work: 'letters', chapter: '2' },
    boilerplate: [{ line: 'Next letter', times: 1, why: 'link' }],
  }),
  'content/sources/copy.txt': `The Second
Letter

Some news [1] – of the post war boat

Next letter

1. Of some kind.
`,
  'content/works/draft.yaml': workFile('draft', 'paragraph-a-line', { publish: false }),
  [firstLetter]: html('letters/1', boat),
  [secondLetter]: html('letters/2', answer),
};
