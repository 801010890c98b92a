/** Names as they are compared when someone types a few letters: without case, diacritics and apostrophes. */

const letters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** “Ovse’enko” and “ovseenko”, “Müller” and “muller” fold to the same. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @returns whether every word typed begins a word of the folded names */
export function matchesNames(typed: string, foldedNames: string): boolean {
  const words = ` ${foldedNames}`;
  return foldName(typed)
    .split(' ')
    .every((word) => words.includes(` ${word}`));
}

/** The spellings that the name itself does not show, each once. */
export function otherSpellings(name: string, forms: readonly string[]): string[] {
  const shown = new Set([foldName(name)]);
  const within = ` ${foldName(name)} `;
  return forms.filter((form) => {
    const folded = foldName(form);
    if (shown.has(folded) || within.includes(` ${folded} `)) return false;
    shown.add(folded);
    return true;
  });
}
