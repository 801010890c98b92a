/** The document model into which every reader turns its form of source, and from which chapters are written. */

import type { PassageKind } from '../../src/edition/passages.ts';
import type { NoteWriter } from '../../src/schemas/work.ts';

/** A block as a reader finds it: one paragraph, heading or rule, its lines joined. */
export interface SourceBlock {
  /** number of its first line in the source file, from 1 */
  line: number;
  /** its words, with whatever marks the form has inside a paragraph */
  text: string;
  type: 'text' | 'heading' | 'rule';
  /** a note printed at the foot of a page, with its label */
  footLabel?: string;
}

/** How a form of source writes what stands inside a paragraph. */
export interface InlineForm {
  /** a reference to a note; its first group that matches is the label */
  noteMark: RegExp;
  /** whether emphasis is marked with asterisks */
  markdown: boolean;
}

export interface Reading {
  blocks: SourceBlock[];
  inline: InlineForm;
}

/** A block of a chapter, ready but for its id. */
export interface ChapterBlock {
  line: number;
  kind: PassageKind | 'section-break';
  /** the source's words, with its inline marks */
  raw: string;
  /** for a heading */
  depth?: number;
  /** the rule that set the block apart: blocks of one stretch stand in one quotation or list */
  stretch?: number;
  /** stands inside a quotation (a list within a quotation) */
  quoted?: number;
  /** not written by the work's author */
  anotherHand?: true;
  /** for a note */
  note?: { label: string; shown: string; by: NoteWriter };
}

export interface Chapter {
  id: string;
  order: number;
  title: string;
  label?: string;
  /** the time told: `1917-10` */
  tells?: string;
  blocks: ChapterBlock[];
}

/** What is wrong with a source or its data, said to the person who can mend it. */
export class IngestError extends Error {
  readonly sentences: string[];
  /** @param sentences each naming a file, a line where there is one, what stands there and what was expected */
  constructor(sentences: string | string[]) {
    const list = typeof sentences === 'string' ? [sentences] : sentences;
    super(list.join('\n'));
    this.name = 'IngestError';
    this.sentences = list;
  }
}

/** Runs of white space as one space; ends trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, for a message. */
export function excerpt(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
