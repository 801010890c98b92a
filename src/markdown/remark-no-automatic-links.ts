/** Takes automatic links out of GFM: in a text of 1917 nothing is a link, and no escape keeps an address from becoming one. */
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Extension as SyntaxExtension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { withoutAutomaticLinks } from '../edition/chapter-markdown.ts';

/** What remark-parse reads of a processor's data. */
interface ParserData {
  micromarkExtensions?: SyntaxExtension[];
  fromMarkdownExtensions?: (TreeExtension | TreeExtension[])[];
}

/** Stands after remark-gfm, whose extensions it narrows to the dialect of the chapters. */
export function remarkNoAutomaticLinks(this: Processor): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutAutomaticLinks.syntax];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extension) =>
    Array.isArray(extension) ? extension.map(withoutAutomaticLinks.tree) : withoutAutomaticLinks.tree(extension),
  );
}
