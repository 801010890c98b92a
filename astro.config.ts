import { defineConfig } from 'astro/config';
import { chapterProcessor } from './src/markdown/chapter-processor.ts';
import { basePath, siteOrigin } from './src/site-config.ts';

const base = basePath();

export default defineConfig({
  site: siteOrigin(),
  base,
  trailingSlash: 'always',
  // The default glues words of neighbouring inline elements together.
  compressHTML: true,
  cacheDir: './.astro/cache',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: chapterProcessor(base) },
});
