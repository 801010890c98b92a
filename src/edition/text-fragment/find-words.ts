/** Which words of a page a text directive means: “find a range from a text directive” of the draft. */
import { type PageRange, type Place, samePlace } from './page-range.ts';
import type { SearchablePage } from './searchable-page.ts';
import type { TextDirective } from './text-directive.ts';

/** The first place of the page that fits the directive. */
export function findWords(page: SearchablePage, directive: TextDirective): PageRange | undefined {
  let from: Place | undefined = { block: 0, offset: 0 };
  while (from) {
    const begun: Begun | undefined = findBeginning(page, directive, from);
    if (!begun) return undefined;
    if (begun.range) {
      const whole = findEnd(page, directive, begun.range);
      if (whole !== 'elsewhere') return whole;
    }
    from = begun.resume;
  }
  return undefined;
}

interface Begun {
  /** where `start` stands; absent where the prefix is not followed by it */
  range?: PageRange;
  /** where to go on looking if the rest does not fit */
  resume: Place;
}

function findBeginning(page: SearchablePage, directive: TextDirective, from: Place): Begun | undefined {
  const { prefix, start, end, suffix } = directive;
  const endBounded = end !== undefined || suffix === undefined;
  if (prefix === undefined) {
    const range = page.find(start, from, { start: true, end: endBounded });
    return range && { range, resume: after(range.start) };
  }
  const before = page.find(prefix, from, { start: true, end: false });
  const next = before && page.nextVisible(before.end);
  const range = next && page.find(start, next, { start: false, end: endBounded });
  if (!before || !next || !range) return undefined;
  const resume = after(before.start);
  return samePlace(range.start, next) ? { range, resume } : { resume };
}

/** @returns `elsewhere` if this beginning is not the one meant, undefined if no later one can be */
function findEnd(page: SearchablePage, { end, suffix }: TextDirective, begun: PageRange) {
  let range = begun;
  for (;;) {
    if (end !== undefined) {
      const closing = page.find(end, range.end, { start: true, end: suffix === undefined });
      if (!closing) return undefined;
      range = { start: begun.start, end: closing.end };
    }
    if (suffix === undefined) return range;
    const next = page.nextVisible(range.end);
    const following = next && page.find(suffix, next, { start: false, end: true });
    if (!next || !following) return undefined;
    if (samePlace(following.start, next)) return range;
    if (end === undefined) return 'elsewhere';
  }
}

function after({ block, offset }: Place): Place {
  return { block, offset: offset + 1 };
}
