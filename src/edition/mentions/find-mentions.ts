/** The names in a passage and whom they mean: registers and rules first, then what an editor has decided. */
import { groundOf, strengthOf } from './claims.ts';
import { type Correction, correctedSpans } from './corrections.ts';
import { firstPersons } from './first-person.ts';
import type { Bearer, Found, Lexicon } from './lexicon.ts';
import type { Mention, MentioningPassage, MentionRule, UndecidedName } from './mention.ts';

export interface FoundMentions {
  /** in the order of the text, none upon another */
  mentions: Mention[];
  undecided: UndecidedName[];
  /** titles, names of events, other known phrases, and what an editor has found to be no mention */
  known: { start: number; end: number }[];
}

/** A form with those of its bearers whose conditions hold here; none for a known phrase. */
interface Reading {
  start: number;
  end: number;
  bearers: { bearer: Bearer; rule: MentionRule | 'ask' }[];
}

/** @throws Error if a correction names words that do not stand in the passage */
export function findMentions(
  passage: MentioningPassage,
  lexicon: Lexicon,
  corrections: readonly Correction[] = [],
): FoundMentions {
  const corrected = correctedSpans(
    passage,
    corrections.filter(({ date }) => date === undefined),
  );
  const readings = lexicon
    .find(passage.text)
    .flatMap((found) => readingOf(found, passage, lexicon))
    .filter((reading) => !corrected.some((span) => overlap(span, reading)));
  const chosen = longestFirst(readings);
  const certain = new Set(chosen.flatMap(({ bearers }) => (bearers.length === 1 ? bearers.map(keyOf) : [])));
  const result: FoundMentions = {
    mentions: corrected.flatMap(({ mention }) => mention ?? []),
    undecided: [],
    known: corrected.filter(({ mention }) => mention === undefined).map(({ start, end }) => ({ start, end })),
  };
  for (const reading of chosen) place(reading, certain, result);
  result.mentions.push(...selfMentions(passage, [...corrected, ...chosen]));
  result.mentions.sort((a, b) => a.start - b.start);
  return result;
}

function readingOf(found: Found, passage: MentioningPassage, lexicon: Lexicon): Reading[] {
  const { start, end } = found;
  const thing = namesThing(passage.text, end, lexicon.things);
  const named = found.bearers.filter(({ entry }) => !(thing && entry.kind === 'person'));
  if (named.length === 0) return [{ start, end, bearers: [] }];
  const bearers = named.flatMap((bearer) => {
    if (bearer.works && !bearer.works.includes(passage.work)) return [];
    const rule = groundOf(bearer.when, passage, start, end);
    return rule ? [{ bearer, rule }] : [];
  });
  return bearers.length > 0 ? [{ start, end, bearers }] : [];
}

/** “Kornilov revolt”, “Putilov factory”: the word after the name makes another thing of it. */
function namesThing(text: string, end: number, things: ReadonlySet<string>): boolean {
  const [, next] = /^ (\p{L}+)/u.exec(text.slice(end, end + 40)) ?? [];
  return next !== undefined && things.has(next);
}

/** From left to right, of those that begin at one place the longest. */
function longestFirst(readings: readonly Reading[]): Reading[] {
  const chosen: Reading[] = [];
  for (const reading of readings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (reading.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(reading);
  }
  return chosen;
}

function place({ start, end, bearers }: Reading, certain: ReadonlySet<string>, result: FoundMentions): void {
  if (bearers.length === 0) {
    result.known.push({ start, end });
    return;
  }
  const strongest = Math.max(...bearers.map(({ rule }) => (rule === 'ask' ? -1 : strengthOf(rule))));
  let best = bearers.filter(({ rule }) => (rule === 'ask' ? -1 : strengthOf(rule)) === strongest);
  let byName = false;
  if (best.length > 1) {
    const named = best.filter((one) => certain.has(keyOf(one)));
    byName = named.length === 1;
    if (byName) best = named;
  }
  const [one] = best;
  if (best.length !== 1 || !one || (one.rule === 'ask' && !byName)) {
    result.undecided.push({ start, end, candidates: best.map(({ bearer }) => bearer.entry) });
    return;
  }
  const { entry, self } = one.bearer;
  const rule = byName ? 'full-name' : one.rule;
  if (rule !== 'ask') result.mentions.push({ ...entry, start, end, rule, ...(self ? { self } : {}) });
}

/** In the author’s own voice: neither in a block quotation nor in a speech or a heading. */
function selfMentions(passage: MentioningPassage, taken: readonly { start: number; end: number }[]): Mention[] {
  const { narrator, kind, text } = passage;
  if (!narrator || (kind !== 'paragraph' && kind !== 'note' && kind !== 'list-item')) return [];
  return firstPersons(text)
    .filter((span) => !taken.some((other) => overlap(span, other)))
    .map((span) => ({ kind: 'person', id: narrator, ...span, rule: 'first-person', self: true }));
}

function keyOf({ bearer }: { bearer: Bearer }): string {
  return `${bearer.entry.kind}/${bearer.entry.id}`;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
