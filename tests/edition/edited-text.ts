/** Random changes of a text as an editor makes them, each with the paragraphs before it and after. */
import fc from 'fast-check';

export interface Paragraph {
  text: string;
  /** paragraphs are moved and merged only within a group, such as a chapter */
  group: number;
  /** stands as it is: a heading, a declared opening */
  fixed?: boolean;
}

export interface Edit {
  kind: 'insert' | 'delete' | 'split' | 'merge' | 'change' | 'move';
  before: string[];
  after: string[];
}

export interface Step {
  kind: Edit['kind'];
  at: number;
  to: number;
  text: string;
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'za'];
const closings = ['', 'n', 'r', 's'];

/** Prose of invented words: now and then a word or two, mostly some sentences. Two seeds hardly share three words in a row. */
function proseOf(seed: number): string {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
  const word = (): string => [syllables, syllables, closings].map((parts) => parts[below(parts.length)]).join('');
  const sentence = (length: number): string => {
    const text = Array.from({ length }, word).join(' ');
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  if (below(6) === 0) return sentence(1 + below(3));
  return Array.from({ length: 1 + below(6) }, () => sentence(4 + below(9))).join(' ');
}

export const prose: fc.Arbitrary<string> = fc.noShrink(fc.integer()).map(proseOf);

export const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Edit['kind']>('insert', 'delete', 'split', 'merge', 'change', 'move'),
  at: fc.nat(),
  to: fc.nat(),
  text: prose,
});

/** Applies the steps, each to paragraphs that none before it has touched; a step that finds none does nothing. */
export function edit(paragraphs: Paragraph[], steps: Step[]): { paragraphs: Paragraph[]; edits: Edit[] } {
  const items = paragraphs.map((paragraph) => ({ ...paragraph }));
  const edits: Edit[] = [];
  for (const { kind, at, to, text } of steps) {
    const free = items.filter(({ fixed }) => !fixed);
    const one = free[at % Math.max(1, free.length)];
    if (!one) break;
    const index = items.indexOf(one);
    const touched = (own: string): Paragraph => ({ text: own, group: one.group, fixed: true });
    if (kind === 'insert') {
      items.splice(index, 0, touched(text));
      edits.push({ kind, before: [], after: [text] });
    } else if (kind === 'delete') {
      items.splice(index, 1);
      edits.push({ kind, before: [one.text], after: [] });
    } else if (kind === 'change') {
      const words = one.text.split(' ');
      words[to % words.length] = `un${text.split(' ')[0]?.toLowerCase().replace('.', '')}`;
      items[index] = touched(words.join(' '));
      edits.push({ kind, before: [one.text], after: [words.join(' ')] });
    } else if (kind === 'split') {
      const ends = [...one.text.matchAll(/(?<=[a-z]\.) (?=[A-Z])/g)].map((found) => found.index);
      const end = ends[to % Math.max(1, ends.length)];
      if (end === undefined) continue;
      const parts = [one.text.slice(0, end), one.text.slice(end + 1)];
      items.splice(index, 1, ...parts.map(touched));
      edits.push({ kind, before: [one.text], after: parts });
    } else if (kind === 'merge') {
      const next = items[index + 1];
      if (!next || next.fixed || next.group !== one.group) continue;
      items.splice(index, 2, touched(`${one.text} ${next.text}`));
      edits.push({ kind, before: [one.text, next.text], after: [`${one.text} ${next.text}`] });
    } else {
      const others = free.filter((other) => other !== one && other.group === one.group);
      const target = others[to % Math.max(1, others.length)];
      if (!target) continue;
      items.splice(index, 1);
      items.splice(items.indexOf(target) + 1, 0, touched(one.text));
      edits.push({ kind, before: [one.text], after: [one.text] });
    }
  }
  return { paragraphs: items, edits };
}
