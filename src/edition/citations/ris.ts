/**
 * A record in the RIS format (Research Information Systems, specification of 2011): two-letter tags,
 * two spaces, hyphen, space; lines end with CR LF; the last tag is `ER`. The year is that of writing.
 */
import type { CitedItem, PersonName } from './cited-item.ts';
import { chapterOf, citationKey, noteOf, oneLine, pagesOf } from './data-fields.ts';

export function ris(item: CitedItem): string {
  const { authors, translators, work, chapter, written, edition, address } = item;
  const fields: [string, string | undefined][] = [
    ['TY', chapter ? 'CHAP' : 'BOOK'],
    ['ID', citationKey(item)],
    ...authors.map((name): [string, string] => ['AU', inverted(name)]),
    ['TI', (chapter?.title ?? work.title).headline],
    ['T2', chapter && work.title.headline],
    ['T3', edition.title.headline],
    ...translators.map((name): [string, string] => ['A4', inverted(name)]),
    ['VL', work.volume?.toString()],
    ['SE', chapterOf(item)],
    ['SP', pagesOf(item)],
    ['PY', written.from.toString()],
    ['ET', `Version ${edition.version}`],
    ['LA', 'en'],
    ['UR', address],
    ['N1', noteOf(item)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** The comma parts family from given name and may stand in neither. */
function inverted({ given, family }: PersonName): string {
  return `${family.replaceAll(',', ' ')}, ${given.replaceAll(',', ' ')}`;
}
