/** What this build offers to be cited: its works and chapters, with their permanent addresses. */
import { version } from '../../package.json';
import { ContentError } from '../content-files.ts';
import type { CitedItem } from '../edition/citations/cited-item.ts';
import * as items from '../edition/citations/items.ts';
import { permanentAddress } from '../href.ts';
import type { WorkData } from '../schemas/work.ts';
import { type PublishedChapter, publishedChapters } from './chapters.ts';
import { publishedWorks } from './works.ts';

/** @param site the origin of permanent addresses */
export function workItem(work: WorkData, site: URL | undefined): CitedItem {
  return items.workItem(citable(work), version, permanentAddress(`/read/${work.id}/`, site));
}

/** @param site the origin of permanent addresses */
export function chapterItem(work: WorkData, chapter: PublishedChapter, site: URL | undefined): CitedItem {
  const address = permanentAddress(`/read/${work.id}/${chapter.chapter}/`, site);
  return items.chapterItem(citable(work), { id: chapter.chapter, title: chapter.title }, version, address);
}

/** Every work and every chapter, each work before its chapters. */
export async function citedItems(site: URL | undefined): Promise<CitedItem[]> {
  const chapters = await publishedChapters();
  return (await publishedWorks()).flatMap((work) => [
    workItem(work, site),
    ...chapters.filter((chapter) => chapter.work === work.id).map((chapter) => chapterItem(work, chapter, site)),
  ]);
}

/** @throws ContentError if the data of the work do not say how it is cited */
function citable({ id, citation }: WorkData): items.CitableWork {
  if (!citation) {
    throw new ContentError(`content/works/${id}.yaml has no “citation”: give authors, title and years of writing`);
  }
  return { id, citation };
}
