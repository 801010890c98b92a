/** Which stretches of a text stand in quotation marks. */

/**
 * Curly double quotation marks; a quotation that is not closed runs to the end, as the texts leave those that go on in
 * the next paragraph.
 *
 * @returns for a place in the text, whether it is quoted
 */
export function quotedIn(text: string): (at: number) => boolean {
  const stretches: { start: number; end: number }[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') open ??= index;
    else if (open !== undefined) {
      stretches.push({ start: open, end: index });
      open = undefined;
    }
  }
  if (open !== undefined) stretches.push({ start: open, end: text.length });
  return (at) => stretches.some(({ start, end }) => start < at && at < end);
}
