/** Entries of a register stand in the order of their ids, each id once. */
import type { Finding } from '../rule.ts';

export function inOrderOfIds(file: string, entries: readonly { id: string }[]): Finding[] {
  return entries.flatMap(({ id }, index) => {
    const before = entries[index - 1]?.id;
    if (before === undefined || before < id) return [];
    const sentence =
      before === id
        ? `the id “${id}” stands twice; give one of them another`
        : `“${id}” stands after “${before}”; entries are sorted by id`;
    return [{ file, sentence }];
  });
}
