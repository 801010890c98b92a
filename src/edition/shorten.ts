/** Shortens a text for places that hold only so much. */

/**
 * @param most the greatest length of the answer, in UTF-16 code units, at least 2
 * @returns the text, or its first whole words and an ellipsis; of one long word, its beginning
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const end = room.lastIndexOf(' ');
  if (end > 0) return `${room.slice(0, end)} …`;
  return `${room.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
