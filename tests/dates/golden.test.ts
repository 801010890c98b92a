/** Each folder holds a trap: passages of the edition, and sentences made for it, with the dates that are right there. */
import path from 'node:path';
import { expect } from 'vitest';
import { annotatedEdition } from '../../scripts/annotation/annotated-edition.ts';
import { readAnnotationSources, readChapters } from '../../src/content-files.ts';
import { annotateChapter } from '../../src/edition/annotation/annotate-chapter.ts';
import { parseChapter } from '../../src/edition/chapter-markdown.ts';
import { because } from '../../src/edition/dates/because.ts';
import type { DateMention } from '../../src/edition/dates/date-mention.ts';
import { edtfOf, isoDay } from '../../src/edition/dates/gregorian-span.ts';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import { inBrackets, testTraps } from '../golden-traps.ts';

const passages = new Map(annotatedEdition('.').passages.map((passage) => [passage.id, passage]));
const sources = readAnnotationSources('.');

/** “1917-10-25 julian, 1917-11-07; year: the chapter tells 1917” */
function described(date: DateMention): string {
  const { from, to, precision, relative, forecast, remark, reasons } = date;
  const days = precision === 'day' ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`;
  const marks = [relative && 'relative', forecast && 'forecast', remark && `remark: ${remark.sentence}`].filter(
    Boolean,
  );
  return [`${days} ${from.calendar}, ${edtfOf(date)}`, ...marks, because(reasons)].join('; ');
}

const marked = (text: string, dates: readonly DateMention[]): string => inBrackets(text, dates, described);

testTraps(
  path.join(import.meta.dirname, 'golden'),
  (line) => {
    if ('passage' in line) {
      const passage = passages.get(line.passage);
      if (!passage) throw new Error(`there is no passage ${line.passage}`);
      return `${line.passage}: ${marked(passage.text, passage.dating.dates)}`;
    }
    const [work = '', chapter = ''] = line.as.split('/');
    const front = chapterSchema.parse(parseChapter(readChapters('.', work).get(chapter) ?? '').data);
    const asked = [{ local: 'p9999', kind: 'paragraph', text: line.text, noteLabels: [], emendations: [] } as const];
    const found = annotateChapter(
      asked.map((passage) => ({ ...passage, noteLabels: [], emendations: [] })),
      front,
      sources,
    ).get('p9999');
    expect(found?.dating.undecided).toEqual([]);
    return `as in ${line.as}: ${marked(line.text, found?.dating.dates ?? [])}`;
  },
  20,
);
