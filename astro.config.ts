import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { remarkEmendations } from './src/markdown/remark-emendations.ts';
import { remarkNotes } from './src/markdown/remark-notes.ts';
import { remarkPassages } from './src/markdown/remark-passages.ts';
import { basePath, siteOrigin } from './src/site-config.ts';

const base = basePath();

export default defineConfig({
  site: siteOrigin(),
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      gfm: false,
      remarkPlugins: [
        [remarkGfm, { singleTilde: false }],
        remarkDirective,
        remarkPassages,
        remarkNotes,
        [remarkEmendations, { base }],
      ],
      rehypePlugins: [rehypeSlug],
    }),
  },
});
