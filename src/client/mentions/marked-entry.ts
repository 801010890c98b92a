/** Which entry a mark of the text means. */
const folders = { person: 'people', place: 'places', body: 'organisations', event: 'events' } as const;

/** Matches every mark, link or not. */
export const mentionSelector = `:is(${Object.keys(folders)
  .map((kind) => `[data-${kind}]`)
  .join()})`;

/** @returns the place of the entry among the pages: `people/lenin-vladimir` */
export function markedEntry({ dataset }: HTMLElement): string | undefined {
  for (const [kind, folder] of Object.entries(folders)) {
    const id = dataset[kind];
    if (id) return `${folder}/${id}`;
  }
  return undefined;
}
