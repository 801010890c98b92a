import { expect, test } from 'vitest';
import { IngestError } from '../../scripts/ingest/model.ts';
import { type Emendation, emendationsSchema } from '../../src/schemas/emendation.ts';
import { ingestText, type TaleData } from './ingest-text.ts';

interface BadInput {
  source: string | Uint8Array;
  data?: Partial<TaleData>;
  emendations?: Partial<Emendation>[];
  /** what the error says, in order */
  says: RegExp[];
}

const pages = { form: 'hard-wrapped-pages', ends: 'The end.' };
const markdown = { form: 'markdown-with-page-feet', ends: 'The end.' };
const notes = { headings: ['Notes'], by: 'author' };
const two = [
  { id: '1', heading: 'First', title: 'First' },
  { id: '2', heading: 'Second', title: 'Second' },
];
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const emendation = (own: Partial<Emendation>): Partial<Emendation> => ({
  id: 'e1',
  reading: 'x',
  kind: 'letters',
  reason: 'It is a test.',
  ...own,
});

const cases: Record<string, BadInput> = {
  'a truncated source': {
    source: 'First\nOnly half of it is\n',
    says: [/^source\.txt, line 3: the file should end with “The end\.” but ends with “First\nOnly half of it is”/],
  },
  'an empty source': { source: '', says: [/^source\.txt, line 1: the file should end with “The end\.”/] },
  'a source that ends within a paragraph': {
    source: 'First\nIt goes on \nand on until The end. ',
    data: { source: pages },
    says: [/^source\.txt, line 2: the file ends within the paragraph that begins here/],
  },
  'bytes that are not UTF-8': {
    source: bytes('First\n\nGood.\nBad: ', [0xe9], '.\nThe end.\n'),
    says: [/^source\.txt, line 4: bytes that are not UTF-8/],
  },
  'a character cut in two at the end of a line': {
    source: bytes('First\n', [0xe2, 0x80], '\nThe end.\n'),
    says: [/^source\.txt, line 2: bytes that are not UTF-8/],
  },
  'a character cut in two at the end of the file': {
    source: bytes('First\nThe end.', [0xe2, 0x80]),
    says: [/^source\.txt, line 2: bytes that are not UTF-8/],
  },
  'a control character': {
    source: 'First\nA bell\u0007.\nThe end.\n',
    says: [/^source\.txt, line 2: the character U\+0007/],
  },
  'a control character of the second range': {
    source: 'First\nA dash\u0096 of another encoding.\nThe end.\n',
    says: [/^source\.txt, line 2: the character U\+0096/],
  },
  'a carriage return alone': {
    source: 'First\rA line.\nThe end.\n',
    says: [/^source\.txt, line 1: the character U\+000D/],
  },
  'a private-use character': {
    source: 'First\n\n\ue000The end.\n',
    says: [/^source\.txt, line 3: the character U\+E000/],
  },
  'a byte order mark': { source: '\ufeffFirst\nThe end.\n', says: [/^source\.txt, line 1: the character U\+FEFF/] },
  'boilerplate that stands oftener than declared': {
    source: 'First\nJump\nJump\nThe end.\n',
    data: { boilerplate: [{ line: 'Jump', times: 1, why: 'a link' }] },
    says: [/^source\.txt: boilerplate “Jump” is declared 1 times in content\/works\/tale\.yaml and stands 2 times/],
  },
  'an emendation that matches nothing': {
    source: 'First\nThe end.\n',
    emendations: [emendation({ source: 'commitee' })],
    says: [/^content\/emendations\/tale\.yaml, e1: “commitee” should stand once in the source and stands 0 times$/],
  },
  'an emendation that matches twice': {
    source: 'First\nA commitee.\nThe commitee. The end.\n',
    emendations: [emendation({ source: 'commitee' })],
    says: [/e1: “commitee” should stand once in the source and stands 2 times; add words under before or after/],
  },
  'an emendation left alone on purpose that matches nothing': {
    source: 'First\nThe end.\n',
    emendations: [emendation({ source: 'commitee', decision: 'leave' })],
    says: [/e1: “commitee” should stand once/],
  },
  'two emendations that overlap': {
    source: 'First\nThe commitee met.\nThe end.\n',
    emendations: [emendation({ source: 'commitee met' }), emendation({ id: 'e2', source: 'The commitee' })],
    says: [/^content\/emendations\/tale\.yaml, e1: overlaps another emendation$/],
  },
  'an emendation that crosses from one paragraph into another': {
    source: 'First\nOne.\nTwo.\nThe end.\n',
    emendations: [emendation({ source: 'One. Two.' })],
    says: [/e1: “One\. Two\.” should stand once in the source and stands 0 times/],
  },
  'a heading that does not stand in the source': {
    source: 'Frist\nThe end.\n',
    says: [/^content\/works\/tale\.yaml: the heading “First” should stand once in source\.txt and stands 0 times/],
  },
  'a heading that stands twice': {
    source: 'First\nText.\nFirst\nThe end.\n',
    says: [/the heading “First” should stand once in source\.txt and stands 2 times/],
  },
  'chapters out of order': {
    source: 'Second\nText.\nFirst\nThe end.\n',
    data: { chapters: two },
    says: [
      /stands before the first chapter/,
      /^content\/works\/tale\.yaml: chapter 1 is not in the order of the source/,
    ],
  },
  'a heading that does not end with the title': {
    source: 'First\nThe end.\n',
    data: { chapters: [{ id: '1', heading: 'First', title: 'Another' }] },
    says: [/^content\/works\/tale\.yaml, chapter 1: the heading does not end with the title “Another”/],
  },
  'a work without chapters': {
    source: 'First\nThe end.\n',
    data: { chapters: [] },
    says: [/^content\/works\/tale\.yaml: no chapter is declared/],
  },
  'a Markdown heading that nobody declared': {
    source: '# First\n\nText.\n\n## Surprise\n\nThe end.\n',
    data: { source: markdown },
    says: [/^source\.txt, line 5: the heading “Surprise” is not declared in content\/works\/tale\.yaml/],
  },
  'a section that is missing': {
    source: 'First\nText.\nThe end.\n',
    data: { chapters: [{ id: '1', heading: 'First', title: 'First', sections: [{ text: 'Night' }] }] },
    says: [/the heading “Night” should stand once in source\.txt and stands 0 times/],
  },
  'sections out of order': {
    source: 'First\nNight\nText.\nDay\nThe end.\n',
    data: { chapters: [{ id: '1', heading: 'First', title: 'First', sections: [{ text: 'Day' }, { text: 'Night' }] }] },
    says: [/^content\/works\/tale\.yaml, chapter 1: the section “Night” is not in the order of the source/],
  },
  'a foreword that is missing': {
    source: 'First\nThe end.\n',
    data: { chapters: [{ id: '1', heading: 'First', title: 'First', foreword: 'Before' }] },
    says: [/^content\/works\/tale\.yaml: the foreword “Before” does not stand before the heading “First”/],
  },
  'text before the first chapter': {
    source: 'Nobody declared this.\n\nFirst\nThe end.\n',
    says: [/^source\.txt, line 1: “Nobody declared this\.” stands before the first chapter and is not declared/],
  },
  'a split that matches nothing': {
    source: 'First\nThe end.\n',
    data: { source: pages, splits: ['Nowhere'] },
    says: [/^content\/works\/tale\.yaml, splits: “Nowhere” should open exactly one line of source\.txt and opens 0/],
  },
  'a split that matches twice': {
    source: 'First\nOne, \ntwo, \ntwo again.\nThe end.\n',
    data: { source: pages, splits: ['two'] },
    says: [/splits: “two” should open exactly one line of source\.txt and opens 2/],
  },
  'a join that matches nothing': {
    source: '# First\n\nThe end.\n',
    data: { source: markdown, joins: ['Nowhere'] },
    says: [/^content\/works\/tale\.yaml, joins: “Nowhere” should open exactly one line of source\.txt and opens 0/],
  },
  'words of a kind that open nothing': {
    source: 'First\nThe end.\n',
    data: { kinds: [{ kind: 'quotation', from: 'Nowhere' }] },
    says: [/^content\/works\/tale\.yaml, kinds 1: “Nowhere” should open one block of source\.txt and opens 0/],
  },
  'words of a kind that open two paragraphs': {
    source: 'First\nYes, one.\nYes, two.\nThe end.\n',
    data: { kinds: [{ kind: 'speech', from: 'Yes' }] },
    says: [/kinds 1: “Yes” should open one block of source\.txt and opens 2/],
  },
  'a kind that ends before it begins': {
    source: 'First\nOne.\nTwo.\nThe end.\n',
    data: { kinds: [{ kind: 'speech', from: 'Two', through: 'One' }] },
    says: [/^content\/works\/tale\.yaml, kinds 1: “One” stands before “Two”/],
  },
  'a reference without its note': {
    source: 'First\nText.\nMore [3]. The end.\n',
    says: [/^source\.txt, paragraph of line 3: the reference \[3\] in chapter 1 has no note/],
  },
  'a note without its reference': {
    source: 'First\nText.\nNotes\n1. A note. The end.\n',
    data: { notes },
    says: [/^source\.txt, line 4: nothing refers to note 1 of chapter 1/],
  },
  'a note that stands twice': {
    source: 'First\nText [1].\nNotes\n1. A note.\n1. Another. The end.\n',
    data: { notes },
    says: [/^source\.txt, line 5: the note 1 stands twice/],
  },
  'a note without a number': {
    source: 'First\nText [1].\nNotes\n1. A note.\nThe end.\n',
    data: { notes },
    says: [/^source\.txt, line 5: among the notes “The end\.” has no number/],
  },
  'a lost note to which nothing refers': {
    source: 'First\nThe end.\n',
    data: { notes: { ...notes, lost: [{ chapter: '1', label: '2', why: 'a test' }] } },
    says: [/^content\/works\/tale\.yaml: no reference to the lost note 2 stands in chapter 1/],
  },
  'a supplied note whose witness is missing': {
    source: 'First\nText [1]. The end.\n',
    data: {
      notes: {
        ...notes,
        supplied: [{ chapter: '1', label: '1', as: '1', witness: 'other', text: 'x', by: 'author', why: 'a test' }],
      },
    },
    says: [/^content\/works\/tale\.yaml: there is no witness “other”/],
  },
};

function errorOf({ source, data, emendations = [] }: BadInput): unknown {
  const declared = emendationsSchema.parse(emendations);
  try {
    return ingestText(
      source,
      { source: { form: 'paragraph-a-line', ends: 'The end.' }, ...data },
      { emendations: declared },
    );
  } catch (error) {
    return error;
  }
}

test.each(Object.entries(cases))('%s is refused with a sentence that says where', (_name, input) => {
  const error = errorOf(input);
  expect(error).toBeInstanceOf(IngestError);
  const { sentences } = error as IngestError;
  expect(sentences).toHaveLength(input.says.length);
  for (const [index, sentence] of sentences.entries()) expect(sentence).toMatch(input.says[index] as RegExp);
});

test('all that is wrong is said at once', () => {
  const error = errorOf({
    source: 'First\nOne [1].\nTwo [2].\nThe end.\n',
    data: { kinds: [{ kind: 'speech', from: 'Nowhere' }] },
    says: [],
  });
  expect((error as IngestError).sentences).toHaveLength(3);
});

test('a chapter on disk that is not a chapter is named', () => {
  const previous = new Map([['1', '---\nwork: "tale"\n---\n\nNo mark.\n']]);
  const ingest = (): unknown =>
    ingestText('First\nThe end.\n', { source: { form: 'paragraph-a-line', ends: 'The end.' } }, { previous });
  expect(ingest).toThrow(/^content\/chapters\/tale\/1\.md: no \{#id\} at the end of the block “No mark\.”/);
});
