import { defineConfig } from 'astro/config';
import { readAnnotationSources, readRetired } from './src/content-files.ts';
import { chapterProcessor } from './src/markdown/chapter-processor.ts';
import { basePath, siteOrigin } from './src/site-config.ts';

const base = basePath();
const root = process.cwd();

export default defineConfig({
  site: siteOrigin(),
  base,
  trailingSlash: 'always',
  // The default glues words of neighbouring inline elements together.
  compressHTML: true,
  cacheDir: './.astro/cache',
  build: { inlineStylesheets: 'never' },
  // A page holds no inline script, however short the script is.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: chapterProcessor(base, readRetired(root), readAnnotationSources(root)),
  },
});
