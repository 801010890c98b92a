/** How lists of mentions cite a passage: “ch. 43 ¶12”. */

/** @param chapter id within its work. @returns “ch. 43”, “app. 2”, “part 1”, “conclusion” */
export function chapterLabel(chapter: string): string {
  if (/^\d+$/.test(chapter)) return `ch. ${chapter}`;
  return chapter.replace(/^appendix-/, 'app. ').replaceAll('-', ' ');
}

/** A chapter by number and title, or by its title alone if it has no number: “ch. 43, The Art of Insurrection”. */
export function chapterHeading(chapter: string, title: string): string {
  const label = chapterLabel(chapter);
  return /^(?:ch|app)\. /.test(label) ? `${label}, ${title}` : title;
}

/** @param local id within the chapter. @returns “¶12”, “n. 3”, “heading” */
export function passageLabel(local: string): string {
  const [, kind, number] = /^([pn])(\d+)$/.exec(local) ?? [];
  if (!kind) return 'heading';
  return `${kind === 'p' ? '¶' : 'n. '}${number}`;
}
