/** Dates that someone whom the text quotes speaks of beforehand: “on 20-29 October you will not be given a chance to”. */
import { quotedIn } from './quotations.ts';

const ahead = /(?:^|\s)(?:will|until|postpone)(?=[\s,.;:!?]|$)/iu;
const ends = /[.!?;]/;

/** @param quoted whether the whole passage is a quotation */
export function isForecast(text: string, start: number, end: number, quoted: boolean): boolean {
  if (!quoted && !quotedIn(text)(start)) return false;
  return ahead.test(text.slice(clauseStart(text, start), clauseEnd(text, end)));
}

/** Not further than this, in code units. */
const reach = 160;

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  for (let place = at - 1; place >= from; place -= 1) if (ends.test(text[place] ?? '')) return place + 1;
  return from;
}

function clauseEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + reach);
  for (let place = at; place < to; place += 1) if (ends.test(text[place] ?? '')) return place;
  return to;
}
