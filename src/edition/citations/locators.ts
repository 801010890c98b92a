/** Where in a work: years, chapter and passage in the abbreviations of each style. */
import type { ChapterNumber, CitedChapter, CitedPassage, YearsWritten } from './cited-item.ts';
import { quoted } from './segments.ts';

/** “1924”, “1930–32”; across centuries in full. */
export function shortYears({ from, through }: YearsWritten): string {
  if (through === undefined) return String(from);
  const sameCentury = Math.trunc(from / 100) === Math.trunc(through / 100);
  return `${from}–${sameCentury ? String(through).slice(-2) : through}`;
}

/** “1924”, “1930–1932”. */
export function fullYears({ from, through }: YearsWritten): string {
  return through === undefined ? String(from) : `${from}–${through}`;
}

const chapterWords = {
  chicago: { chapter: 'chap.', appendix: 'app.' },
  mla: { chapter: 'ch.', appendix: 'app.' },
  apa: { chapter: 'Chapter', appendix: 'Appendix' },
} as const;

const passageWords = {
  chicago: { paragraph: 'par.', note: 'note', section: 'sec.' },
  mla: { paragraph: 'par.', note: 'note', section: 'sec.' },
  apa: { paragraph: 'para.', note: 'note', section: 'section' },
} as const;

export type LocatorStyle = keyof typeof chapterWords;

/** “chap. 43”, “app. 2”; undefined for a chapter that is not counted. */
export function chapterLocator(chapter: CitedChapter | undefined, style: LocatorStyle): string | undefined {
  return chapter?.number && counted(chapter.number, style);
}

function counted({ kind, number }: ChapterNumber, style: LocatorStyle): string {
  return `${chapterWords[style][kind]} ${number}`;
}

/** “par. 12”, “note 3”, “sec. “The Swelling Tide””; undefined where no passage is cited. */
export function passageLocator(passage: CitedPassage | undefined, style: LocatorStyle): string | undefined {
  if (!passage) return undefined;
  const word = passageWords[style][passage.kind];
  return `${word} ${passage.kind === 'section' ? quoted(passage.title) : passage.number}`;
}
