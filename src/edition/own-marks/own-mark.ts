/** A reader's own marks: bookmarks of passages, and highlighted words with or without a note. */
import type { PassageId } from '../ids.ts';

/** Words of a passage, so kept that they are found again when the text has been corrected. */
export interface Quote {
  exact: string;
  /** what stands right before and after the words, as far as the passage goes */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets in the passage's text, half open */
  start: number;
  end: number;
}

interface Mark {
  /** an IRI, `urn:uuid:…` */
  id: string;
  passage: PassageId;
  /** ISO 8601 instants */
  created: string;
  modified?: string;
}

export interface Bookmark extends Mark {
  kind: 'bookmark';
}

export interface Highlight extends Mark {
  kind: 'highlight';
  quote: Quote;
  /** never empty: a highlight without a note has none */
  note?: string;
}

export type OwnMark = Bookmark | Highlight;

/** What makes one mark differ from all others; given by the caller, who has a clock and chance. */
export interface Birth {
  id: string;
  created: string;
}

const contextLength = 32;

export function bookmark(passage: PassageId, birth: Birth): Bookmark {
  return { kind: 'bookmark', id: birth.id, passage, created: birth.created };
}

/**
 * @param text the passage's text
 * @param start,end UTF-16 offsets in it, half open; white space at the ends is left out
 * @returns undefined if no words stand there
 */
export function quoteOf(text: string, start: number, end: number): Quote | undefined {
  const words = text.slice(start, end);
  const exact = words.trim();
  if (exact === '') return undefined;
  const from = start + words.indexOf(exact);
  const to = from + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, from - contextLength), from),
    suffix: text.slice(to, to + contextLength),
    start: from,
    end: to,
  };
}

export function highlight(passage: PassageId, quote: Quote, birth: Birth): Highlight {
  return { kind: 'highlight', id: birth.id, passage, created: birth.created, quote };
}

/** The highlight with another note, or with none if the note is blank. */
export function withNote(mark: Highlight, note: string, modified: string): Highlight {
  const { note: _, ...rest } = mark;
  const words = note.trim();
  return words === '' ? { ...rest, modified } : { ...rest, modified, note: words };
}
