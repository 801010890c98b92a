/**
 * Keeps the ids of passages over changes of the text. A passage whose text is the same, or nearly so,
 * keeps its id; a new one gets an id never used before; a vanished one is sent to where its text is.
 */
import { diffArrays } from 'diff';
import { type Fingerprint, fingerprint, overlap, wordsOf } from './similarity.ts';

export interface KnownPassage {
  local: string;
  text: string;
}

/** A passage of the new text. */
export interface NewPassage {
  text: string;
  /** ids of this series only may be kept: `p` for blocks, `n` for notes, `h` for headings */
  series: 'p' | 'n' | 'h';
  /** the id it gets if it is new and the id is free: a note's number, a heading's slug */
  wish?: string;
}

export interface IdAssignment {
  /** an id for each new passage, in order */
  ids: string[];
  /** vanished ids, each with the id within the chapter that has all its words, or most of them, or the passage before it */
  retired: Map<string, string>;
}

/** An id stays if at least this share of the shorter text is common ... */
const sharedOfShorter = 0.5;
/** ... and this share of the longer: a scrap of a passage does not inherit its id. */
const sharedOfLonger = 0.25;

/**
 * @param known the chapter's passages as last written, in order
 * @param fresh its passages, in order
 * @param spent ids of the chapter that were given and retired before
 */
export function assignIds(known: KnownPassage[], fresh: NewPassage[], spent: ReadonlySet<string>): IdAssignment {
  const pairs = new Pairs();
  pairEqualInOrder(known, fresh, pairs);
  pairEqualMoved(known, fresh, pairs);
  pairSimilar(known, fresh, pairs);

  const used = new Set([...spent, ...known.map(({ local }) => local)]);
  const wishes = new Set(fresh.flatMap(({ wish }) => (wish === undefined ? [] : [wish])));
  const next = { p: highest(used, 'p'), n: highest(used, 'n') };
  const ids = fresh.map((passage, index): string => {
    const kept = known[pairs.knownOf(index) ?? -1];
    if (kept) return kept.local;
    const id = freshId(passage, used, wishes, next);
    used.add(id);
    return id;
  });
  return { ids, retired: retire(known, fresh, pairs, ids) };
}

/** The series to which an id belongs. */
export function seriesOf(local: string): NewPassage['series'] {
  if (/^p\d+$/.test(local)) return 'p';
  return /^n\d+$/.test(local) ? 'n' : 'h';
}

/** Which new passage is which known one. */
class Pairs {
  readonly #knownByFresh = new Map<number, number>();
  readonly #freshByKnown = new Map<number, number>();

  add(fresh: number, known: number): void {
    this.#knownByFresh.set(fresh, known);
    this.#freshByKnown.set(known, fresh);
  }
  knownOf(fresh: number): number | undefined {
    return this.#knownByFresh.get(fresh);
  }
  freshOf(known: number): number | undefined {
    return this.#freshByKnown.get(known);
  }
}

const knownKey = ({ local, text }: KnownPassage): string => `${seriesOf(local)} ${text}`;
const freshKey = ({ series, text }: NewPassage): string => `${series} ${text}`;

function pairEqualInOrder(known: KnownPassage[], fresh: NewPassage[], pairs: Pairs): void {
  let knownAt = 0;
  let freshAt = 0;
  for (const part of diffArrays(known.map(knownKey), fresh.map(freshKey))) {
    const length = part.value.length;
    if (!part.added && !part.removed) {
      for (let step = 0; step < length; step++) pairs.add(freshAt + step, knownAt + step);
    }
    if (!part.added) knownAt += length;
    if (!part.removed) freshAt += length;
  }
}

function pairEqualMoved(known: KnownPassage[], fresh: NewPassage[], pairs: Pairs): void {
  const waiting = Map.groupBy(
    known.flatMap((passage, index) => (pairs.freshOf(index) === undefined ? [{ key: knownKey(passage), index }] : [])),
    ({ key }) => key,
  );
  for (const [index, passage] of fresh.entries()) {
    if (pairs.knownOf(index) !== undefined) continue;
    const moved = waiting.get(freshKey(passage))?.shift();
    if (moved) pairs.add(index, moved.index);
  }
}

function pairSimilar(known: KnownPassage[], fresh: NewPassage[], pairs: Pairs): void {
  const open = known.flatMap((passage, index) =>
    pairs.freshOf(index) === undefined
      ? [{ index, series: seriesOf(passage.local), print: fingerprint(passage.text) }]
      : [],
  );
  if (open.length === 0) return;
  const candidates: { fresh: number; known: number; shared: number }[] = [];
  for (const [index, passage] of fresh.entries()) {
    if (pairs.knownOf(index) !== undefined) continue;
    const print = fingerprint(passage.text);
    for (const other of open) {
      if (other.series !== passage.series) continue;
      const { shared, shorter, longer } = overlap(print, other.print);
      if (shared > 0 && shared >= sharedOfShorter * shorter && shared >= sharedOfLonger * longer) {
        candidates.push({ fresh: index, known: other.index, shared });
      }
    }
  }
  candidates.sort((a, b) => b.shared - a.shared || a.fresh - b.fresh || a.known - b.known);
  for (const { fresh: freshIndex, known: knownIndex } of candidates) {
    if (pairs.knownOf(freshIndex) === undefined && pairs.freshOf(knownIndex) === undefined) {
      pairs.add(freshIndex, knownIndex);
    }
  }
}

function highest(used: Set<string>, series: 'p' | 'n'): number {
  let top = 0;
  for (const id of used) if (seriesOf(id) === series) top = Math.max(top, Number(id.slice(1)));
  return top;
}

function freshId(
  { series, wish }: NewPassage,
  used: Set<string>,
  wishes: Set<string>,
  next: { p: number; n: number },
): string {
  if (wish !== undefined && !used.has(wish)) return wish;
  if (series === 'h') {
    const slug = wish ?? 'section';
    let copy = 2;
    while (used.has(`${slug}-${copy}`)) copy += 1;
    return `${slug}-${copy}`;
  }
  do next[series] += 1;
  while (used.has(`${series}${next[series]}`) || wishes.has(`${series}${next[series]}`));
  return `${series}${next[series]}`;
}

function retire(known: KnownPassage[], fresh: NewPassage[], pairs: Pairs, ids: string[]): Map<string, string> {
  const retired = new Map<string, string>();
  let prints: Fingerprint[] | undefined;
  for (const [index, { local, text }] of known.entries()) {
    if (pairs.freshOf(index) !== undefined) continue;
    prints ??= fresh.map((passage) => fingerprint(passage.text));
    const before = nearestSurvivor(index, pairs);
    const home = holderOf(text, known, fresh, pairs, before) ?? mostSimilar(fingerprint(text), prints) ?? before;
    const target = ids[home];
    if (target !== undefined) retired.set(local, target);
  }
  return retired;
}

/** The passage that has most of a text, if any has enough of it. */
function mostSimilar(own: Fingerprint, prints: Fingerprint[]): number | undefined {
  let best: { index: number; shared: number } | undefined;
  for (const [index, print] of prints.entries()) {
    const { shared, shorter } = overlap(own, print);
    if (shared > (best?.shared ?? 0) && shared >= sharedOfShorter * shorter) best = { index, shared };
  }
  return best?.index;
}

/**
 * The new or changed passage nearest to a place that holds all words of a text in a row: a passage of a word or two
 * is too short for its runs to be found in the one that it was merged into.
 */
function holderOf(
  text: string,
  known: KnownPassage[],
  fresh: NewPassage[],
  pairs: Pairs,
  place: number,
): number | undefined {
  const inARow = (words: string): string => ` ${wordsOf(words).join(' ')} `;
  const own = inARow(text);
  if (own.trim() === '') return undefined;
  return fresh
    .flatMap((passage, index) => {
      const same = known[pairs.knownOf(index) ?? -1]?.text === passage.text;
      return !same && inARow(passage.text).includes(own) ? [index] : [];
    })
    .toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0];
}

function nearestSurvivor(index: number, pairs: Pairs): number {
  for (let before = index - 1; before >= 0; before--) {
    const home = pairs.freshOf(before);
    if (home !== undefined) return home;
  }
  return 0;
}
