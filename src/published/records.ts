/** The records of the downloads, made from what the pages show. */

import type { DateMention } from '../edition/dates/date-mention.ts';
import { type PassageId, passageAddress, passageId } from '../edition/ids.ts';
import type { EmendationRecord, PassageRecord, WorkRecord } from '../schemas/published-data.ts';
import { chaptersOf, type PublishedChapter, publishedChapters } from './chapters.ts';
import { publishedDates } from './dates.ts';
import { emendationsOf } from './emendations.ts';
import { mentionRecords } from './mention-records.ts';
import { publishedMentions } from './mentions.ts';
import { publishedWorks } from './works.ts';

export async function passageRecords(): Promise<PassageRecord[]> {
  const names = await publishedMentions();
  const dates = (await publishedDates()).ofPassage;
  return (await publishedChapters()).flatMap((chapter) => recordsOf(chapter, names, dates));
}

function recordsOf(
  { work, chapter, passages }: PublishedChapter,
  { ofPassage, gatherings }: Awaited<ReturnType<typeof publishedMentions>>,
  dates: ReadonlyMap<PassageId, DateMention[]>,
): PassageRecord[] {
  const notes = new Map(passages.flatMap(({ local, note }) => (note ? [[note.label, local]] : [])));
  return passages.map((passage) => {
    const id = passageId(work, chapter, passage.local);
    const by = passage.note?.by ?? (passage.anotherHand ? 'another-hand' : undefined);
    return {
      id,
      url: passageAddress(id),
      work,
      chapter,
      kind: passage.kind,
      text: passage.text,
      notes: passage.noteLabels.map((label) => passageId(work, chapter, notes.get(label) ?? '')),
      mentions: mentionRecords(ofPassage.get(id) ?? [], gatherings.get(id) ?? [], dates.get(id) ?? []),
      ...(by ? { by } : {}),
    };
  });
}

export async function workRecords(): Promise<WorkRecord[]> {
  return Promise.all(
    (await publishedWorks()).map(async (work) => ({
      id: work.id,
      url: `/read/${work.id}/`,
      title: work.title,
      author: work.author,
      ...(work.translator ? { translator: work.translator } : {}),
      written: work.written,
      calendar: work.calendar,
      source: { file: work.source.file, provenance: work.source.provenance },
      missing: work.missing,
      rights: work.rights,
      chapters: (await chaptersOf(work.id)).map(({ chapter, title, words, passages }) => ({
        id: chapter,
        url: `/read/${work.id}/${chapter}/`,
        title,
        words,
        passages: passages.length,
      })),
    })),
  );
}

export async function emendationRecords(): Promise<EmendationRecord[]> {
  const works = await publishedWorks();
  const lists = await Promise.all(
    works.map(async ({ id: work }) =>
      (await emendationsOf(work)).map(({ id, passage, source, reading, decision, kind, reason }) => ({
        id: `${work}/${id}`,
        ...(passage ? { passage } : {}),
        source,
        reading,
        decision,
        kind,
        reason,
      })),
    ),
  );
  return lists.flat();
}
