/** All names of the registers in one automaton, with what is known to be no name. */
import AhoCorasick from 'modern-ahocorasick';
import type { Form } from '../../schemas/register.ts';
import type { MentionKind } from './mention.ts';
import { isWholeWords } from './word-bounds.ts';

export interface RegisterEntry {
  kind: MentionKind;
  id: string;
  forms: readonly Form[];
}

/** Words that look like names and are none; see `content/known-words.yaml`. */
export interface KnownPhrases {
  /** titles of books, names of events and the like: no name within them is a mention */
  phrases: readonly string[];
  /** words that make a thing or an event of the person’s name before them: “factory”, “revolt” */
  things: readonly string[];
}

export interface Bearer extends Form {
  entry: { kind: MentionKind; id: string };
}

/** A form that stands in a text, with all who bear it; none for a known phrase. */
export interface Found {
  start: number;
  end: number;
  bearers: readonly Bearer[];
}

export interface Lexicon {
  find: (text: string) => Found[];
  things: ReadonlySet<string>;
}

/** Misprints are emended in the text: they are kept in the registers for those who search for them. */
export function compileLexicon(entries: readonly RegisterEntry[], known: KnownPhrases): Lexicon {
  const bearers = new Map<string, Bearer[]>(known.phrases.map((phrase) => [phrase, []]));
  for (const { kind, id, forms } of entries) {
    for (const form of forms) {
      if (form.kind === 'misprint') continue;
      bearers.set(form.form, [...(bearers.get(form.form) ?? []), { ...form, entry: { kind, id } }]);
    }
  }
  const automaton = new AhoCorasick([...bearers.keys()]);
  return {
    things: new Set(known.things),
    find: (text) =>
      automaton
        .search(text)
        .filter(({ start, end }) => isWholeWords(text, start, end))
        .map(({ pattern, start, end }) => ({ start, end, bearers: bearers.get(pattern) ?? [] })),
  };
}
