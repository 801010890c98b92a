/** Ids of things in a chapter's page that are not passages. */

/** The id of a reference to a note. @param occurrence 1 for the first reference to it */
export function referenceId(note: string, occurrence: number): string {
  return occurrence === 1 ? `ref-${note}` : `ref-${note}-${occurrence}`;
}

/** Where an emendation is explained, without the base path. */
export function emendationAddress(work: string, id: string): string {
  return `/about/sources/${work}/#${id}`;
}
