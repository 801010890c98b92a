/** Every passage of `content/` with the names found in it, for the scripts that measure and check them. */
import {
  ContentError,
  readChapters,
  readCorrections,
  readKnownWords,
  readMentionSources,
  readRegisters,
  readWorks,
} from '../../src/content-files.ts';
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import type { Correction } from '../../src/edition/mentions/corrections.ts';
import type { FoundMentions } from '../../src/edition/mentions/find-mentions.ts';
import { mentionsIn } from '../../src/edition/mentions/mentions-in.ts';
import type { Registers } from '../../src/edition/mentions/registers.ts';
import { type Passage, passagesOf } from '../../src/edition/passages.ts';
import type { KnownWords } from '../../src/schemas/known-words.ts';

export interface PassageWithMentions extends FoundMentions {
  /** `history/43/p12` */
  id: string;
  work: string;
  kind: Passage['kind'];
  text: string;
}

export interface AnnotatedEdition {
  registers: Registers;
  knownWords: KnownWords;
  corrections: Correction[];
  passages: PassageWithMentions[];
}

/** @throws ContentError */
export function annotatedEdition(root: string): AnnotatedEdition {
  const sources = readMentionSources(root);
  const passages = readWorks(root).flatMap(({ id: work }) =>
    [...readChapters(root, work)].flatMap(([chapter, markdown]) =>
      passagesOf(parseChapter(markdown).tree).map((passage): PassageWithMentions => {
        const { local, kind, text } = passage;
        return { id: `${work}/${chapter}/${local}`, work, kind, text, ...find(passage, work, chapter, sources) };
      }),
    ),
  );
  return {
    registers: readRegisters(root),
    knownWords: readKnownWords(root),
    corrections: readCorrections(root),
    passages,
  };
}

/** What is wrong with a correction is said of its file. */
function find(...asked: Parameters<typeof mentionsIn>): FoundMentions {
  try {
    return mentionsIn(...asked);
  } catch (error) {
    throw new ContentError(`content/corrections/${asked[1]}.yaml: ${(error as Error).message}`);
  }
}
