/** What reference managers read in a page: Highwire’s `citation_*` and Dublin Core. */
import { isoYears, workYears } from '../edition/work-years.ts';
import type { WorkData } from '../schemas/work.ts';
import { chapterAddress, type DescribedChapter, type Permanent, workAddress } from './structured-data.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/** @returns the tags of a work’s page, or of a chapter’s if one is given */
export function citationTags(work: WorkData, at: Permanent, chapter?: DescribedChapter): MetaTag[] {
  const whole = at(workAddress(work.id));
  const url = chapter ? at(chapterAddress(work.id, chapter.chapter)) : whole;
  const title = chapter?.title ?? work.title;
  const tags: [string, string | undefined][] = [
    ['citation_title', title],
    ['citation_author', work.author],
    // Highwire knows one date: the year in which the work was complete.
    ['citation_publication_date', workYears(work.year).to],
    ['citation_inbook_title', chapter && work.title],
    ['citation_fulltext_html_url', url],
    ['citation_public_url', url],
    ['citation_language', 'en'],
    ['DC.title', title],
    ['DC.creator', work.author],
    ['DC.contributor', work.translator],
    ['DC.date', isoYears(work.year)],
    ['DC.isPartOf', chapter && whole],
    ['DC.identifier', url],
    ['DC.language', 'en'],
    ['DC.type', 'Text'],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
