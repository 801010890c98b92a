/** English words, in American and British spelling. */
import dictionary from 'dictionary-en';
import nspell from 'nspell';

/** British endings and letters, and the American ones under which the dictionary has the word. */
const british: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(e|ed|es|er|ers|ing|ation|ations|able)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/ll(ed|ing|er|ers|ous)$/, 'l$1'],
  [/l(ment|ments|s|ful)$/, 'll$1'],
  [/pp(ed|ing)$/, 'p$1'],
  [/((?:cent|theat|met|lit|spect|lust|[bg]))re(s|d)?$/, '$1er$2'],
  [/ence(s|less)?$/, 'ense$1'],
  [/ae|oe|æ|œ/, 'e'],
  [/ogue(s?)$/, 'og$1'],
];

let speller: ReturnType<typeof nspell> | undefined;

/** @param word with straight apostrophes; a capital at its head is read as a small letter, too */
export function isEnglish(word: string): boolean {
  speller ??= nspell(dictionary);
  const small = word.toLowerCase();
  const title = small.charAt(0).toUpperCase() + small.slice(1);
  for (const form of new Set([word, small, title])) if (speller.correct(form)) return true;
  return british.some(([from, to]) => from.test(small) && speller?.correct(small.replace(from, to)));
}
