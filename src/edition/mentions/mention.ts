/** A stretch of a passage that names someone or something, and by which rule it was found. */

export const mentionKinds = ['person', 'place', 'organisation', 'event'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** Why a mention is taken to mean its entry, from the strongest ground to the weakest. */
export const mentionRules = {
  correction: 'an editor has decided it',
  passage: 'in this passage the name is borne by this entry',
  neighbour: 'the words directly before or after tell which bearer of the name is meant',
  near: 'a word in the same passage tells which bearer of the name is meant',
  chapter: 'in this chapter the name is borne by this entry',
  work: 'in this work the name is borne by this entry',
  'full-name': 'another name of this bearer, which nobody shares, stands in the same passage',
  usual: 'the usual bearer of the name, where nothing tells of another',
  only: 'nobody else bears the name',
  'first-person': 'the author speaks of himself as “I”',
  gathering: 'a body is named that met once: the gathering itself is an event',
} as const;
export type MentionRule = keyof typeof mentionRules;

export interface Mention {
  kind: MentionKind;
  /** id in the register of its kind */
  id: string;
  /** UTF-16 code units into the passage’s text, half open */
  start: number;
  end: number;
  rule: MentionRule;
  /** the author of the work means himself */
  self?: true;
}

/** A name in the text of which no rule tells who is meant. */
export interface UndecidedName {
  start: number;
  end: number;
  /** the entries that bear it */
  candidates: { kind: MentionKind; id: string }[];
}

/** What is needed of a passage to find its mentions. */
export interface MentioningPassage {
  work: string;
  /** within the work: `43` */
  chapter: string;
  /** within the chapter: `p12` */
  local: string;
  /** heading, quotation and so on */
  kind: string;
  text: string;
  /** id of the person who says “I” in the work’s own voice */
  narrator?: string | undefined;
}
