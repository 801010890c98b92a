const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** “41 in History, 9 in Brest-Litovsk and 3 in Cliff” */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}
