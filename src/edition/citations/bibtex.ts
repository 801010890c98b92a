/**
 * An entry for BibTeX and BibLaTeX, in UTF-8. The year is that of writing.
 * Characters that TeX would obey are written as commands, braces among them: BibTeX counts braces even behind a backslash.
 */
import type { CitedItem, CitedTitle, PersonName } from './cited-item.ts';
import { chapterOf, citationKey, noteOf, oneLine, pagesOf } from './data-fields.ts';

export function bibtex(item: CitedItem): string {
  const { authors, translators, work, written, chapter, edition, address } = item;
  const pages = pagesOf(item);
  const number = chapterOf(item);
  const fields: [string, string | undefined][] = [
    ['author', names(authors)],
    ['title', title(chapter?.title ?? work.title)],
    ['booktitle', chapter && title(work.title)],
    ['translator', translators.length > 0 ? names(translators) : undefined],
    ['volume', work.volume?.toString()],
    ['chapter', number && escaped(number)],
    ['pages', pages && escaped(pages)],
    ['year', [written.from, written.through].filter(Boolean).join('--')],
    ['series', title(edition.title)],
    ['edition', `Version ${escaped(edition.version)}`],
    // Verbatim in BibLaTeX: an address has no braces of its own.
    ['url', address],
    ['note', escaped(noteOf(item))],
    ['langid', 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${chapter ? 'incollection' : 'book'}{${citationKey(item)},`, ...lines, '}', ''].join('\n');
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Pairs that TeX would draw together as a dash, a quotation mark or a turned question mark are kept apart by `{}`. */
function escaped(text: string): string {
  const apart = text.replace(ligature, '$&\u0000');
  return apart
    .replace(/[\\{}~^$&#%_]/g, (character) => commands[character] ?? `\\${character}`)
    .replaceAll('\u0000', '{}');
}

/** Words that keep their capital in a sentence stand in braces: styles that lower titles leave them alone. */
function title({ headline, sentence }: CitedTitle): string {
  const kept = oneLine(sentence).split(word);
  return oneLine(headline)
    .split(word)
    .map((part, index) => {
      const isWord = index % 2 === 1;
      return isWord && index > 1 && part === kept[index] && /\p{Lu}/u.test(part) ? `{${part}}` : escaped(part);
    })
    .join('');
}

const ligature = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)|<(?=<)|>(?=>)/g;

const word = /([\p{L}\p{M}’-]+)/u;

const plainName = /^[\p{L}\p{M} .’-]*$/u;

/** A part that is not plain stands in braces, so that a comma or an “and” in it divides nothing. */
function names(people: readonly PersonName[]): string {
  const part = (text: string): string =>
    plainName.test(text) && !/\band\b/i.test(text) ? text : `{${escaped(oneLine(text))}}`;
  return people.map(({ given, family }) => `${part(family)}, ${part(given)}`).join(' and ');
}
