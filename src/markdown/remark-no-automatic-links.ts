/** Takes automatic links out of GFM: in a text of 1917 nothing is a link, and no escape keeps an address from becoming one. */
import type { Processor } from 'unified';
import { withoutAutomaticLinks } from '../edition/chapter-markdown.ts';

/** Stands after remark-gfm, whose extensions it narrows to the dialect of the chapters. */
export function remarkNoAutomaticLinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutAutomaticLinks.syntax];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extension) =>
    Array.isArray(extension) ? extension.map(withoutAutomaticLinks.tree) : withoutAutomaticLinks.tree(extension),
  );
}
