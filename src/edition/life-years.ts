/** The years of a life, or of a body, as a card or a heading shows them: “1870–1924”. */

interface KnownDate {
  /** EDTF: `1870-04-22`, `1870~` about, `1870?` uncertain */
  date: string;
  sure?: 'certain' | 'probable' | 'uncertain';
}

/** @param words what stands before a year that is alone */
export function lifeYears(
  from: KnownDate | undefined,
  to: KnownDate | undefined,
  words: { from: string; to: string } = { from: 'born', to: 'died' },
): string | undefined {
  if (from && to) return `${yearOf(from)}–${yearOf(to)}`;
  if (from) return `${words.from} ${yearOf(from)}`;
  return to ? `${words.to} ${yearOf(to)}` : undefined;
}

function yearOf({ date, sure = 'certain' }: KnownDate): string {
  const [, before, digits = ''] = /^(-?)(\d{4})/.exec(date) ?? [];
  const year = before ? `${Number(digits) + 1} BC` : String(Number(digits));
  if (date.endsWith('~')) return `about ${year}`;
  return sure === 'certain' && !/[?%]$/.test(date) ? year : `${year}?`;
}
