/** Why the edition departs from the source at each emended place of a chapter. */
import { splitPassageId } from '../edition/ids.ts';
import { type EmendationCards, emendationCards } from '../schemas/emendation-cards.ts';
import { emendationsOf } from './emendations.ts';
import { publishedWorks } from './works.ts';

interface ChapterEmendationCards {
  work: string;
  chapter: string;
  cards: EmendationCards;
}

/** For every chapter that has an emended place. */
export async function chapterEmendationCards(): Promise<ChapterEmendationCards[]> {
  const works = await publishedWorks();
  return (await Promise.all(works.map(({ id }) => cardsOfWork(id)))).flat();
}

async function cardsOfWork(work: string): Promise<ChapterEmendationCards[]> {
  const shown = (await emendationsOf(work)).flatMap(({ decision, passage, id, reason }) =>
    decision === 'emend' && passage ? [{ chapter: splitPassageId(passage).chapter, id, reason }] : [],
  );
  return [...Map.groupBy(shown, ({ chapter }) => chapter)].map(([chapter, list]) => ({
    work,
    chapter,
    cards: emendationCards.parse(Object.fromEntries(list.map(({ id, reason }) => [id, reason]))),
  }));
}
