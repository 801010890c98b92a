/** Who, what and when is named where, in what this build publishes. */
import { ContentError, readAnnotationSources } from '../content-files.ts';
import { annotateChapter, type PassageAnnotation } from '../edition/annotation/annotate-chapter.ts';
import { type PassageId, passageId } from '../edition/ids.ts';
import { entriesOf } from '../edition/mentions/registers.ts';
import type { Passage } from '../edition/passages.ts';
import { type PublishedChapter, publishedChapters } from './chapters.ts';
import { registers } from './registers.ts';

/** A passage with all that is found in it. */
export interface AnnotatedPassage {
  annotation: PassageAnnotation;
  passage: Passage;
  chapter: PublishedChapter;
  /** `history/43/p12` */
  id: PassageId;
}

let annotations: Promise<AnnotatedPassage[]> | undefined;

/** In reading order. @throws ContentError if a name or date is left undecided, or a mention leads to no entry */
export function publishedAnnotations(): Promise<AnnotatedPassage[]> {
  annotations ??= annotate();
  return annotations;
}

async function annotate(): Promise<AnnotatedPassage[]> {
  const sources = readAnnotationSources('.');
  const passages = (await publishedChapters()).flatMap((chapter) => {
    const found = annotateChapter(chapter.passages, chapter.entry.data, sources);
    return chapter.passages.flatMap((passage) => {
      const annotation = found.get(passage.local);
      const id = passageId(chapter.work, chapter.chapter, passage.local);
      return annotation ? [{ annotation, passage, chapter, id }] : [];
    });
  });
  const entries = new Set(entriesOf(registers).map(({ kind, id }) => `${kind}/${id}`));
  const open = passages.flatMap((one) => faultsOf(one, entries));
  if (open.length > 0) throw new ContentError([...open, '`npm run review` prints all that is undecided.'].join('\n'));
  return passages;
}

function faultsOf({ annotation, passage: { text }, id }: AnnotatedPassage, entries: ReadonlySet<string>): string[] {
  const { mentions, undecided, dating } = annotation;
  const words = ({ start, end }: { start: number; end: number }): string => `“${text.slice(start, end)}”`;
  return [
    ...undecided.map((name) => `${id}: ${words(name)} may mean several`),
    ...mentions
      .filter((one) => !entries.has(`${one.kind}/${one.id}`))
      .map((one) => `${id}: there is no entry “${one.id}”`),
    ...dating.undecided.map(
      (date) => `${id}: ${words(date)}: ${date.sentence ?? 'nothing tells which days are meant'}`,
    ),
  ];
}
