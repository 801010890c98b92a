/** What is cited, a work, a chapter of it or a passage of that, with all that any style asks for. */

export interface PersonName {
  given: string;
  family: string;
}

/** A title in the two letterings that styles ask for. */
export interface CitedTitle {
  /** with the capitals of a heading: “The Art of Insurrection” */
  headline: string;
  /** with the capitals of a sentence: “The art of insurrection” */
  sentence: string;
}

/** The years of writing; `through` only where there is more than one. */
export interface YearsWritten {
  from: number;
  through?: number | undefined;
}

/** A note is named by the label it has on the page, a section by its heading. */
export type CitedPassage =
  | { kind: 'paragraph' | 'note'; local: string; number: string }
  | { kind: 'section'; local: string; title: string };

/** How a chapter is counted; those that are not counted go by their title alone. */
export interface ChapterNumber {
  kind: 'chapter' | 'appendix';
  number: string;
}

export interface CitedChapter {
  id: string;
  number?: ChapterNumber | undefined;
  title: CitedTitle;
  passage?: CitedPassage | undefined;
}

export interface CitedItem {
  authors: PersonName[];
  translators: PersonName[];
  work: { id: string; title: CitedTitle; volume?: number | undefined };
  written: YearsWritten;
  chapter?: CitedChapter | undefined;
  edition: { title: CitedTitle; version: string };
  /** the permanent address, free for everyone to read */
  address: string;
}

/** The id of what is cited: `history`, `history/43`, `history/43/p12`. */
export function citedId({ work, chapter }: CitedItem): string {
  return [work.id, chapter?.id, chapter?.passage?.local].filter((part) => part !== undefined).join('/');
}
