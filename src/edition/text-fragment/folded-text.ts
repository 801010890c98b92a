/** A text reduced to its base characters, as a browser compares them when it looks for the words of an address. */

export interface FoldedText {
  text: string;
  /** for each code unit of the folded text, where the character that it comes from begins */
  starts: number[];
  /** and where that character ends, with the marks that follow it */
  ends: number[];
}

const marks = /[\p{M}\p{Cf}]/gu;
const quotes: Record<string, string> = { '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"' };

/** Case, accents, the shape of quotation marks and spaces fall away; characters without width vanish. */
export function foldText(text: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  let offset = 0;
  for (const character of text) {
    const base = foldCharacter(character);
    const end = offset + character.length;
    if (base === '') folded.ends.fill(end, lastCharacter(folded));
    for (let unit = 0; unit < base.length; unit += 1) {
      folded.starts.push(offset);
      folded.ends.push(end);
    }
    folded.text += base;
    offset = end;
  }
  return folded;
}

function lastCharacter({ starts }: FoldedText): number {
  let first = starts.length;
  while (first > 0 && starts[first - 1] === starts.at(-1)) first -= 1;
  return first;
}

function foldCharacter(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase();
  if (/\s/.test(character)) return ' ';
  const quote = quotes[character];
  return quote ?? character.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase();
}
