/** The collections: what the pages may read, each with its schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';
import { workSchema } from './schemas/work.ts';

export const collections = {
  works: defineCollection({
    loader: glob({ base: './content/works', pattern: '*.yaml' }),
    schema: workSchema,
  }),
  chapters: defineCollection({
    loader: glob({
      base: './content/chapters',
      pattern: '*/*.md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: chapterSchema,
  }),
};
