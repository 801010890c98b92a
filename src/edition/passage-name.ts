/** @param local the id of a passage within its chapter. @returns “paragraph 12”, “note 3”, “a heading” */
export function passageName(local: string): string {
  const [, kind, number] = /^([pn])(\d+)$/.exec(local) ?? [];
  if (!kind) return 'a heading';
  return `${kind === 'p' ? 'paragraph' : 'note'} ${number}`;
}
