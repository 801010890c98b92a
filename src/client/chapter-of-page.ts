/** Which chapter the page shows: `history/43`. */
export function chapterOfPage(): string {
  return document.querySelector<HTMLElement>('[data-chapter]')?.dataset['chapter'] ?? '';
}
