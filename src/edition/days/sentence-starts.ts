/** Where sentences begin: a capital after a full stop, unless a short word with a capital stands before it (“V. I.”). */

/** @returns UTF-16 code units into the text, in order, beginning with 0 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[.!?][”’"')\]]*\s(?=[“‘"'([]?\p{Lu})/gu)) {
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    if (!/(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}$/u.test(before)) starts.push(match.index + match[0].length);
  }
  return starts;
}
