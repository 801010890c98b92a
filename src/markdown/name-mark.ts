/** The element that marks a name: `<span data-person="lenin-vladimir">`. */
import { entryPath } from '../edition/mentions/entry-path.ts';
import type { Mention } from '../edition/mentions/mention.ts';
import { element } from './element.ts';
import type { WordMark } from './word-mark.ts';

const attributes = {
  person: 'data-person',
  place: 'data-place',
  organisation: 'data-body',
  event: 'data-event',
} as const;

/** A name wholly in a link is left as it is. */
export function nameMark(mention: Mention): WordMark {
  const { kind, id, start, end, self } = mention;
  const entry = { [attributes[kind]]: id };
  return {
    start,
    end,
    address: self ? undefined : `/${entryPath(mention)}/`,
    withinLinks: false,
    element: (words, href) => {
      if (href !== undefined) return element('a', { ...entry, href }, words);
      return element('span', self ? { ...entry, 'data-self': '' } : entry, words);
    },
  };
}
