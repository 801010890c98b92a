/** What the cards of a chapter’s dates say: `/data/cards/dates/history/43.json`. */
import { chapterDateCards } from '../../../../../published/date-cards.ts';
import type { DateCards } from '../../../../../schemas/date-cards.ts';

export async function getStaticPaths() {
  return (await chapterDateCards()).map(({ work, chapter, cards }) => ({
    params: { work, chapter },
    props: { cards },
  }));
}

export function GET({ props }: { props: { cards: DateCards } }): Response {
  return Response.json(props.cards);
}
