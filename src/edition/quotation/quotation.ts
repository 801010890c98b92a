/** A quotation as it goes into a reader's paper: the words, whose they are, and where they stand. */

export interface QuotedSource {
  author: string;
  work: string;
  /** label and title of the chapter: “Chapter 43. The Art of Insurrection” */
  chapter: string;
}

export interface Quotation {
  source: QuotedSource;
  /** ids of the passages quoted, within the chapter, in order */
  passages: string[];
  /** the words quoted, one text a passage */
  paragraphs: string[];
  /** where they stand, with the words themselves in the address */
  address: string;
}

/** The words in quotation marks, a line a passage, and below them the citation. */
export function quotationText(quotation: Quotation): string {
  const { work, before, after } = citationOf(quotation);
  return `${inQuotationMarks(quotation.paragraphs).join('\n')}\n${before}${work}${after}\n${quotation.address}`;
}

/** Every paragraph opens with a quotation mark and the last one closes with one. */
export function inQuotationMarks(paragraphs: string[]): string[] {
  return paragraphs.map((text, index) => `“${text}${index === paragraphs.length - 1 ? '”' : ''}`);
}

/** Author, work, chapter and paragraph, in three parts so that the title can be set in italics. */
export function citationOf({ source, passages }: Quotation): { before: string; work: string; after: string } {
  const places = [source.chapter, placeOf(passages)].filter(Boolean);
  return { before: `${source.author}, `, work: source.work, after: `, ${places.join(', ')}.` };
}

/** “par. 12”, “pars. 12–14”, “note 3”; nothing for a heading. @param passages ids within a chapter, in order */
export function placeOf(passages: string[]): string {
  const numbered = (letter: string): string[] =>
    passages.filter((id) => new RegExp(`^${letter}\\d+$`).test(id)).map((id) => id.slice(1));
  const name = (numbers: string[], one: string, many: string): string[] => {
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (first === undefined) return [];
    return [first === last ? `${one} ${first}` : `${many} ${first}–${last}`];
  };
  return [...name(numbered('p'), 'par.', 'pars.'), ...name(numbered('n'), 'note', 'notes')].join(', ');
}
