/** Each folder holds a trap: passages of the edition, and sentences made for it, with the mentions that are right there. */
import path from 'node:path';
import { expect } from 'vitest';
import { annotatedEdition } from '../../scripts/annotation/annotated-edition.ts';
import { readWorks } from '../../src/content-files.ts';
import { findMentions } from '../../src/edition/mentions/find-mentions.ts';
import type { Mention } from '../../src/edition/mentions/mention.ts';
import { lexiconOf } from '../../src/edition/mentions/registers.ts';
import { inBrackets, testTraps } from '../golden-traps.ts';

const edition = annotatedEdition('.');
const lexicon = lexiconOf(edition.registers, edition.knownWords);
const narrators = new Map(readWorks('.').map(({ id, narrator }) => [id, narrator]));
const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));

const marked = (text: string, mentions: readonly Mention[]): string =>
  inBrackets(text, mentions, ({ kind, id, rule, self }) => `${kind} ${id}, ${rule}${self ? ', self' : ''}`);

testTraps(
  path.join(import.meta.dirname, 'golden'),
  (line) => {
    if ('passage' in line) {
      const passage = passages.get(line.passage);
      if (!passage) throw new Error(`there is no passage ${line.passage}`);
      return `${line.passage}: ${marked(passage.text, passage.mentions)}`;
    }
    const [work = '', chapter = ''] = line.as.split('/');
    const asked = { work, chapter, local: 'p0', kind: 'paragraph', text: line.text, narrator: narrators.get(work) };
    const { mentions, undecided } = findMentions(asked, lexicon);
    expect(undecided).toEqual([]);
    return `as in ${line.as}: ${marked(line.text, mentions)}`;
  },
  19,
);
