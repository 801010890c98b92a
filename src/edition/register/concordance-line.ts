/** A mention in its context as markup: what stands before it, and the mention with what stands after it. */
import { xmlText } from '../xml-text.ts';
import type { KeywordInContext } from './keyword-in-context.ts';

/** Written here and not in a template, for no space may come between the words and their punctuation. */
export function concordanceLine({ before, words, after }: KeywordInContext): string {
  return `<span class="before">${xmlText(before)}</span><span class="after"><mark>${xmlText(words)}</mark>${xmlText(after)}</span>`;
}
