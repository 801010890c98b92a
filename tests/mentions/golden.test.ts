/** Each folder holds a trap: passages of the edition, and sentences made for it, with the mentions that are right there. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { annotatedEdition } from '../../scripts/annotation/annotated-edition.ts';
import { readWorks } from '../../src/content-files.ts';
import { findMentions } from '../../src/edition/mentions/find-mentions.ts';
import type { Mention } from '../../src/edition/mentions/mention.ts';
import { lexiconOf } from '../../src/edition/mentions/registers.ts';

const root = path.join(import.meta.dirname, 'golden');
const traps = readdirSync(root).toSorted();
const edition = annotatedEdition('.');
const lexicon = lexiconOf(edition.registers, edition.knownWords);
const narrators = new Map(readWorks('.').map(({ id, narrator }) => [id, narrator]));
const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));

const input = z.array(
  z.union([
    z.strictObject({ passage: z.string() }),
    z.strictObject({ as: z.string().describe('the chapter in which the sentence is read'), text: z.string() }),
  ]),
);

/** The text with each mention in brackets, its entry and the rule that found it. */
function marked(text: string, mentions: readonly Mention[]): string {
  let at = 0;
  let out = '';
  for (const { kind, id, start, end, rule, self } of mentions) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${kind} ${id}, ${rule}${self ? ', self' : ''}]`;
    at = end;
  }
  return out + text.slice(at);
}

function read(one: z.infer<typeof input>[number]): string {
  if ('passage' in one) {
    const passage = passages.get(one.passage);
    if (!passage) throw new Error(`there is no passage ${one.passage}`);
    return `${one.passage}: ${marked(passage.text, passage.mentions)}`;
  }
  const [work = '', chapter = ''] = one.as.split('/');
  const narrator = narrators.get(work);
  const asked = { work, chapter, local: 'p0', kind: 'paragraph', text: one.text, narrator };
  const { mentions, undecided } = findMentions(asked, lexicon);
  expect(undecided).toEqual([]);
  return `as in ${one.as}: ${marked(one.text, mentions)}`;
}

describe.each(traps)('%s', (trap) => {
  test('is read as the folder says', () => {
    const folder = path.join(root, trap);
    const found = `${input
      .parse(parse(readFileSync(path.join(folder, 'in.yaml'), 'utf8')))
      .map(read)
      .join('\n\n')}\n`;
    const golden = path.join(folder, 'golden.txt');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, found);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(found).toBe(readFileSync(golden, 'utf8'));
  });
});

test('there is a folder for every trap', () => {
  expect(traps.length).toBeGreaterThanOrEqual(19);
});
