/** What must hold of ids when a text is changed and ingested again. */
import { wordsOf } from '../../src/edition/similarity.ts';
import type { Edit } from './edited-text.ts';

export interface Identified {
  /** an id, local or whole */
  id: string;
  text: string;
}

/** Counts what a law allows to fail one time in a thousand; collects what may never happen. */
export class PassageLaws {
  untouched = 0;
  kept = 0;
  readonly broken: string[] = [];
  readonly #given: Set<string>;

  /** @param first the passages as first written */
  constructor(first: Identified[]) {
    this.#given = new Set(first.map(({ id }) => id));
  }

  /** @param retired all ids that were retired so far, with where they lead */
  round(before: Identified[], after: Identified[], edits: Edit[], retired: Map<string, string>): void {
    const known = new Set(before.map(({ id }) => id));
    const living = new Set(after.map(({ id }) => id));
    this.#rule(living.size === after.length, 'an id stands twice in the same text');
    for (const { id } of after) {
      this.#rule(known.has(id) || !this.#given.has(id), `${id} is given again`);
      this.#rule(!retired.has(id), `${id} lives and is retired`);
    }
    for (const id of living) this.#given.add(id);
    for (const id of this.#given) {
      if (living.has(id)) continue;
      this.#rule(living.has(retired.get(id) ?? ''), `${id} vanished and leads to ${retired.get(id)}`);
    }
    const old = onlyTexts(before);
    const now = onlyTexts(after);
    for (const [text, id] of old) {
      if (!now.has(text)) continue;
      this.untouched += 1;
      if (now.get(text) === id) this.kept += 1;
    }
    for (const one of edits) this.#edit(one, old, now, retired);
  }

  #edit(
    { kind, before, after }: Edit,
    old: Map<string, string>,
    now: Map<string, string>,
    retired: Map<string, string>,
  ) {
    const olds = before.map((text) => old.get(text));
    const news = after.map((text) => now.get(text));
    // A text that stands twice has no id of its own by which a law could speak of it.
    if ([...olds, ...news].includes(undefined)) return;
    const words = wordsOf(before.join(' ')).length;
    if (kind === 'change' && words >= 20) {
      this.#rule(news[0] === olds[0], `${olds[0]} does not stay with its paragraph: “${after[0]}”`);
    }
    if (kind === 'split' && words >= 10) {
      this.#rule(news.includes(olds[0]), `${olds[0]} stays with neither part: “${after.join('” | “')}”`);
    }
    if (kind === 'merge') {
      for (const [index, id] of olds.entries()) {
        const home = id === news[0] ? id : retired.get(id ?? '');
        this.#rule(home === news[0], `${id} leads to ${home}, not to ${news[0]}, into which “${before[index]}” went`);
      }
    }
  }

  #rule(holds: boolean, sentence: string): void {
    if (!holds) this.broken.push(sentence);
  }
}

/** The id of each text that stands once. */
function onlyTexts(passages: Identified[]): Map<string, string> {
  const times = Map.groupBy(passages, ({ text }) => text);
  return new Map(
    [...times].flatMap(([text, [one, ...others]]) => (one && others.length === 0 ? [[text, one.id]] : [])),
  );
}
