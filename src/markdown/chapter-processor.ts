/** How a chapter's Markdown becomes HTML: the one pipeline, for the site and for its tests. */
import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { remarkEmendations } from './remark-emendations.ts';
import { remarkNoAutomaticLinks } from './remark-no-automatic-links.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPassages } from './remark-passages.ts';

/** @param base the base path, with a slash at its end */
export function chapterProcessor(base: string) {
  return unified({
    smartypants: false,
    gfm: false,
    remarkPlugins: [
      [remarkGfm, { singleTilde: false }],
      remarkDirective,
      remarkNoAutomaticLinks,
      remarkPassages,
      remarkNotes,
      [remarkEmendations, { base }],
    ],
    rehypePlugins: [rehypeSlug],
  });
}
