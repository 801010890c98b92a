/** Why each emended place of a chapter was emended: `/data/cards/emendations/history/43.json`. */
import { chapterEmendationCards } from '../../../../../published/emendation-cards.ts';
import type { EmendationCards } from '../../../../../schemas/emendation-cards.ts';

export async function getStaticPaths() {
  return (await chapterEmendationCards()).map(({ work, chapter, cards }) => ({
    params: { work, chapter },
    props: { cards },
  }));
}

export function GET({ props }: { props: { cards: EmendationCards } }): Response {
  return Response.json(props.cards);
}
