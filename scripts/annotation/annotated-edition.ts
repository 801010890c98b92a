/** Every passage of `content/` with the names and dates found in it, for the scripts that measure and check them. */
import {
  ContentError,
  readAnnotationSources,
  readChapters,
  readCorrections,
  readKnownWords,
  readRegisters,
  readWorks,
} from '../../src/content-files.ts';
import {
  type AnnotationSources,
  annotateChapter,
  type PassageAnnotation,
} from '../../src/edition/annotation/annotate-chapter.ts';
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import type { Correction } from '../../src/edition/mentions/corrections.ts';
import type { Registers } from '../../src/edition/mentions/registers.ts';
import { type Passage, passagesOf } from '../../src/edition/passages.ts';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import type { KnownWords } from '../../src/schemas/known-words.ts';

export interface AnnotatedPassage extends PassageAnnotation {
  /** `history/43/p12` */
  id: string;
  work: string;
  chapter: string;
  /** within the chapter: `p12` */
  local: string;
  kind: Passage['kind'];
  text: string;
}

export interface AnnotatedEdition {
  registers: Registers;
  knownWords: KnownWords;
  corrections: Correction[];
  passages: AnnotatedPassage[];
}

/** @throws ContentError */
export function annotatedEdition(root: string): AnnotatedEdition {
  const sources = readAnnotationSources(root);
  const passages = readWorks(root).flatMap(({ id: work }) =>
    [...readChapters(root, work).values()].flatMap((markdown) => annotate(markdown, sources)),
  );
  return {
    registers: readRegisters(root),
    knownWords: readKnownWords(root),
    corrections: readCorrections(root),
    passages,
  };
}

/** What is wrong with a correction is said of its file. */
function annotate(markdown: string, sources: AnnotationSources): AnnotatedPassage[] {
  const { data, tree } = parseChapter(markdown);
  const front = chapterSchema.parse(data);
  const { work, chapter } = front;
  try {
    const passages = passagesOf(tree);
    const annotations = annotateChapter(passages, front, sources);
    return passages.flatMap(({ local, kind, text }) => {
      const found = annotations.get(local);
      return found ? [{ id: `${work}/${chapter}/${local}`, work, chapter, local, kind, text, ...found }] : [];
    });
  } catch (error) {
    throw new ContentError(`content/corrections/${work}.yaml: ${(error as Error).message}`);
  }
}
