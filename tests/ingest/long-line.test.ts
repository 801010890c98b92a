import { expect, test } from 'vitest';
import { ingestText } from './ingest-text.ts';

test.each(['paragraph-a-line', 'hard-wrapped-pages', 'markdown-with-page-feet', 'wiki-page'])(
  'a line of a megabyte is one passage of a source with the form %s',
  (form) => {
    const line = `*All* & <now>, [here]: ${'they went to the bridge; “peace”, they said! '.repeat(23_500)}`.trim();
    const { passages } = ingestText(`First\n\n${line}\n\nThe end.\n`, { source: { form, ends: 'The end.' } });
    const texts = passages.map(({ text }) => text);
    const expected = form === 'markdown-with-page-feet' ? line.replaceAll('*', '') : line;
    expect(line.length).toBeGreaterThan(1_000_000);
    expect(texts.map((text) => text.length)).toEqual(['First', expected, 'The end.'].map((text) => text.length));
    expect(texts[1] === expected).toBe(true);
  },
);
