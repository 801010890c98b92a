/** Where a quoted stretch of words stands in a passage's text as it reads today. */
import { align } from './align.ts';
import type { Quote } from './own-mark.ts';

export interface FoundQuote {
  /** UTF-16 offsets in the text, half open */
  start: number;
  end: number;
  /** by the offsets kept, by the same words elsewhere, or by words that differ a little */
  by: 'position' | 'quotation' | 'likeness';
}

/** Beyond this product of lengths an alignment would be felt by the reader. */
const mostCells = 6_000_000;
const shareWithContext = 0.25;
const shareOfWords = 0.4;
const shareAlone = 0.2;
const leastAlone = 16;

/** By position if the words stand there, else by the same words in the most similar surroundings. */
export function findExactly(quote: Quote, text: string): FoundQuote | undefined {
  const { exact, start, end } = quote;
  if (text.slice(start, end) === exact) return { start, end, by: 'position' };
  let best: { at: number; context: number } | undefined;
  for (let at = text.indexOf(exact); exact !== '' && at >= 0; at = text.indexOf(exact, at + 1)) {
    const context = contextAt(quote, text, at);
    const nearer = best && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || context > best.context || (context === best.context && nearer)) best = { at, context };
  }
  return best && { start: best.at, end: best.at + exact.length, by: 'quotation' };
}

/** How many characters around a place agree with the surroundings kept with the quotation. */
export function contextAt({ exact, prefix, suffix }: Quote, text: string, at: number): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[at - 1 - before]) before++;
  let after = 0;
  const end = at + exact.length;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

/** By likeness: within its surroundings, or a long quotation by itself. */
export function findAlike(quote: Quote, text: string): FoundQuote | undefined {
  const { exact, prefix, suffix } = quote;
  const around = prefix.length + exact.length + suffix.length;
  if (around * text.length > mostCells) return undefined;
  const within = align(text, exact, prefix, suffix);
  if (within && within.edits <= around * shareWithContext) {
    const own = align(text.slice(within.start, within.end), exact);
    const length = within.end - within.start;
    const differ = (own?.edits ?? exact.length) + Math.max(0, length - exact.length);
    if (differ <= Math.max(1, exact.length * shareOfWords)) {
      return { start: within.start, end: within.end, by: 'likeness' };
    }
  }
  if (exact.length < leastAlone) return undefined;
  const alone = align(text, exact);
  if (!alone || alone.edits > exact.length * shareAlone) return undefined;
  return { start: alone.start, end: alone.end, by: 'likeness' };
}
