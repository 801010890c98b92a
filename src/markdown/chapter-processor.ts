/** How a chapter's Markdown becomes HTML: the one pipeline, for the site and for its tests. */
import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import type { AnnotationSources } from '../edition/annotation/annotate-chapter.ts';
import type { Retired } from '../edition/retired-anchors.ts';
import { remarkEmendations } from './remark-emendations.ts';
import { remarkLeaves } from './remark-leaves.ts';
import { remarkMentions } from './remark-mentions.ts';
import { remarkNoAutomaticLinks } from './remark-no-automatic-links.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPassages } from './remark-passages.ts';

/**
 * @param base the base path, with a slash at its end
 * @param retired the retired passages of the edition
 * @param annotation by what names and dates are found; without it none is marked
 */
export function chapterProcessor(base: string, retired: readonly Retired[] = [], annotation?: AnnotationSources) {
  return unified({
    smartypants: false,
    gfm: false,
    remarkPlugins: [
      [remarkGfm, { singleTilde: false }],
      remarkDirective,
      remarkNoAutomaticLinks,
      [remarkPassages, { retired }],
      remarkNotes,
      [remarkEmendations, { base }],
      [remarkMentions, { base, annotation }],
      remarkLeaves,
    ],
    rehypePlugins: [rehypeSlug],
  });
}
