/** A chapter as it is rendered, in two parts, between which a page can set something of its own. */
import type { PublishedChapter } from './chapters.ts';

const titleEnd = '</h1>';

/**
 * @returns HTML: what stands up to the end of the title, and what follows; all in `text` if there is no title
 * @throws Error if the chapter is not rendered
 */
export function titleAndText({ entry }: PublishedChapter): { title: string; text: string } {
  const html = entry.rendered?.html;
  if (!html) throw new Error(`${entry.id} is not rendered`);
  const at = html.indexOf(titleEnd);
  const cut = at < 0 ? 0 : at + titleEnd.length;
  return { title: html.slice(0, cut), text: html.slice(cut) };
}
