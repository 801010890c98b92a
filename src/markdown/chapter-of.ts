/** Which chapter a Markdown file is, by its front matter. */
import type { VFile } from 'vfile';
import { type ChapterData, chapterSchema } from '../schemas/chapter.ts';
import { schemaSentences } from '../schemas/sentence.ts';

/** @throws Error if the front matter is not that of a chapter */
export function chapterOf(file: VFile): ChapterData {
  const checked = chapterSchema.safeParse(file.data.astro?.frontmatter);
  if (!checked.success) throw new Error(schemaSentences(String(file.path), checked.error).join('\n'));
  return checked.data;
}
