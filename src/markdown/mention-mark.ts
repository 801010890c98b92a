/** The element that marks the words of a mention: `<span data-person="lenin-vladimir">`. */
import type { Node } from 'unist';
import { entryPath } from '../edition/mentions/entry-path.ts';
import type { Mention } from '../edition/mentions/mention.ts';
import { element } from './element.ts';

const attributes = { person: 'data-person', place: 'data-place', organisation: 'data-body' } as const;

/** @param base the base path, with a slash at its end; undefined if the mark is no link */
export function mentionMark(mention: Mention, words: Node[], base: string | undefined): Node {
  const entry = { [attributes[mention.kind]]: mention.id };
  if (base !== undefined) return element('a', { ...entry, href: `${base}${entryPath(mention)}/` }, words);
  return element('span', mention.self ? { ...entry, 'data-self': '' } : entry, words);
}
