/** Shows the words that an address means, in a browser that does not know text fragments. */
import { findWords } from '../../edition/text-fragment/find-words.ts';
import { parseTextDirectives, splitFragment } from '../../edition/text-fragment/text-directive.ts';
import { readPageText } from '../citing/page-text.ts';

/** The name under which the style sheet marks them. */
const highlight = 'words-of-the-address';

/** A browser that knows text fragments strips the directive before a script can read it, and needs nothing. */
export function showWordsOfAddress(): void {
  if ('fragmentDirective' in document) return;
  showWords(location.hash);
  addEventListener('hashchange', () => showWords(location.hash));
}

/**
 * Marks the words and brings them into view; where they are not found, the passage.
 *
 * @param fragment `#p12:~:text=…`
 * @returns the words found
 */
export function showWords(fragment: string): Range[] {
  const { id } = splitFragment(fragment);
  const directives = parseTextDirectives(fragment);
  if (directives.length === 0) return [];
  const text = readPageText();
  const ranges = directives.flatMap((directive) => {
    const found = findWords(text.page, directive);
    return found ? [text.rangeOf(found)] : [];
  });
  const [first] = ranges;
  if (!first) {
    location.replace(`#${id}`);
    return [];
  }
  if ('highlights' in CSS) CSS.highlights.set(highlight, new Highlight(...ranges));
  first.startContainer.parentElement?.closest('details')?.setAttribute('open', '');
  const { top } = first.getBoundingClientRect();
  scrollTo({ top: scrollY + top - innerHeight / 3, behavior: 'instant' });
  return ranges;
}
